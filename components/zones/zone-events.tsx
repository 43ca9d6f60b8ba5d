import { useLocale, useTranslations } from 'next-intl'
import type { Event } from '@/lib/events/dto'
import { formatDate } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'

/** Visits and seminars that were held here, or in which those who run the zone took part. */
export function ZoneEvents({ events }: { events: readonly Event[] }) {
  const locale = useLocale()
  const t = useTranslations('events')
  return (
    <ul className="ev" data-numbers="quoted">
      {events.map(({ slug, kind, name, date, host, organisations }) => {
        const who = [host, ...organisations].flatMap((named) => (named ? [named.name[locale]] : []))
        return (
          <li key={slug}>
            <p>
              <time dateTime={date}>{formatDate(date, locale)}</time>
              <small>{t(`kinds.${kind}`)}</small>
            </p>
            <p>
              <a href={href(locale, `/events/${slug}`)}>{name[locale]}</a>
              <small>{[...new Set(who)].join(' · ')}</small>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
