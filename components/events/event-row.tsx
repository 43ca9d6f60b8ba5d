import { useLocale, useTranslations } from 'next-intl'
import { Markdown } from '@/components/text/markdown'
import type { Event } from '@/lib/events/dto'
import { formatDate } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'

/** An event in a list: when, what, and with whom. */
export function EventRow({ event }: { event: Event }) {
  const locale = useLocale()
  const t = useTranslations('events')
  const { slug, kind, name, date, purpose, host, places, organisations } = event
  const who = [host, ...organisations].flatMap((named) => (named ? [named.name[locale]] : []))
  return (
    <li className="grid gap-x-8 gap-y-1 border-t border-rule py-6 md:grid-cols-[12rem_1fr]">
      <div>
        <p>
          <time dateTime={date}>{formatDate(date, locale)}</time>
        </p>
        <p className="text-note text-muted">{t(`kinds.${kind}`)}</p>
      </div>
      <div data-numbers="quoted" className="measure">
        <h2 className="text-lead">
          <a href={href(locale, `/events/${slug}`)}>{name[locale]}</a>
        </h2>
        {purpose && <Markdown text={purpose[locale]} className="mt-1" />}
        <p className="mt-2 text-note text-muted">{[...new Set(who)].join(' · ')}</p>
        {places.length > 0 && (
          <p className="text-note text-muted">{places.map((place) => place.name[locale]).join(', ')}</p>
        )}
      </div>
    </li>
  )
}
