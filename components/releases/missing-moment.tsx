import { useTranslations } from 'next-intl'
import type { Release } from '@/lib/releases/release'
import type { NoStanding } from '@/lib/releases/standing'
import { formatDate } from '@/lib/shared/format-date'
import { parkDayOf } from '@/lib/shared/park-day'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'

type Props = { locale: Locale; problem: NoStanding | 'nothing' | 'page'; releases: readonly Release[] }

/** Says why a moment cannot be read, and offers those that can. */
export function MissingMoment({ locale, problem, releases }: Props) {
  const t = useTranslations('asOf.missing')
  const [newest, first] = [releases.at(0), releases.at(-1)]
  const firstDay = first && parkDayOf(new Date(first.publishedAt))
  const firstWords = firstDay ? formatDate(firstDay, locale) : ''
  const words = { first: firstWords, newest: newest?.number ?? 0, example: firstDay ?? '2026-12-31' }
  return (
    <section className="measure py-8">
      <h1 className="text-title">{t(`${problem}.title`)}</h1>
      <p className="mt-3">{t(`${problem}.body`, words)}</p>
      <ul className="mt-4 grid gap-1">
        {firstDay && problem !== 'page' && (
          <li>
            <a href={`${liveHref(locale, '/')}?asOf=${firstDay}`}>{t('first', { first: firstWords })}</a>
          </li>
        )}
        <li>
          <a href={liveHref(locale, '/releases')}>{t('releases')}</a>
        </li>
        <li>
          <a href={liveHref(locale, '/')}>{t('today')}</a>
        </li>
      </ul>
    </section>
  )
}
