import { useLocale, useTranslations } from 'next-intl'
import type { Standing } from '@/lib/releases/standing'
import { formatDate, formatDay } from '@/lib/shared/format-date'
import { liveHref } from '@/lib/words/href'

/** Says which state of the portal is being read, and leads back to today's. Every other link keeps to that state. */
export function ReadingBanner({ standing, path }: { standing: Standing; path: string }) {
  const locale = useLocale()
  const t = useTranslations('asOf')
  return (
    <aside aria-label={t('label')} className="mb-10 border-l-4 border-warn bg-tint px-5 py-4">
      <p className="font-semibold">{readingWords(standing, t, locale)}</p>
      <p className="no-print mt-1">
        <a href={liveHref(locale, path)}>{t('back')}</a>
      </p>
    </aside>
  )
}

type Words = ReturnType<typeof useTranslations<'asOf'>>

function readingWords({ moment, release, isToday }: Standing, t: Words, locale: 'en' | 'vi') {
  const { number, publishedAt } = release
  if (moment.kind === 'release') return t('release', { number, day: formatDay(publishedAt, locale) })
  return t(isToday ? 'today' : 'day', { number, day: formatDate(moment.day, locale) })
}
