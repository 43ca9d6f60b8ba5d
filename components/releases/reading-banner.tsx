import { useLocale, useTranslations } from 'next-intl'
import type { Standing } from '@/lib/releases/standing'
import { formatDate, formatDay } from '@/lib/shared/format-date'
import { href, liveHref } from '@/lib/words/href'

const PLACES = ['zones', 'metrics', 'incentives', 'events', 'releases', 'methodology'] as const

/** Says which state of the portal is being read, keeps its pages within reach, and leads back to today's. */
export function ReadingBanner({ standing, path }: { standing: Standing; path: string }) {
  const locale = useLocale()
  const [t, shell] = [useTranslations('asOf'), useTranslations('shell')]
  const isDay = standing.moment.kind === 'day'
  return (
    <aside aria-label={t('label')} className="mb-10 border-l-4 border-warn bg-tint px-5 py-4">
      <p className="font-semibold">{readingWords(standing, t, locale)}</p>
      <p className="no-print mt-1">
        <a href={liveHref(locale, path)}>{t('back')}</a>
      </p>
      <nav aria-label={t(isDay ? 'navigation' : 'navigationRelease')} className="no-print mt-3">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 text-note">
          <li className="text-muted">{t(isDay ? 'navigation' : 'navigationRelease')}:</li>
          <li>
            <a href={href(locale, '/')}>{t('home')}</a>
          </li>
          {PLACES.map((place) => (
            <li key={place}>
              <a href={href(locale, `/${place}`)}>{shell(`nav.${place}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
    </aside>
  )
}

type Words = ReturnType<typeof useTranslations<'asOf'>>

function readingWords({ moment, release, isToday }: Standing, t: Words, locale: 'en' | 'vi') {
  const { number, publishedAt } = release
  if (moment.kind === 'release') return t('release', { number, day: formatDay(publishedAt, locale) })
  return t(isToday ? 'today' : 'day', { number, day: formatDate(moment.day, locale) })
}
