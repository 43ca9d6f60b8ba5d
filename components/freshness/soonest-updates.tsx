import { useLocale, useTranslations } from 'next-intl'
import type { NextUpdate } from '@/lib/freshness/freshness'
import { formatDate } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { periodWords } from './period-words'

/** The updates that readers can expect next: by when, of whom, which figures. */
export function SoonestUpdates({ updates }: { updates: readonly NextUpdate[] }) {
  const locale = useLocale()
  const t = useTranslations('freshness')
  if (updates.length === 0) return null
  return (
    <div>
      <h3 className="text-note text-muted">{t('soonest')}</h3>
      <ul data-numbers="counted">
        {updates.map(({ subject, period, due, metrics }) => (
          <li key={`${subject.key} ${due} ${period}`} className="border-b border-rule py-2">
            {formatDate(due, locale)} ·{' '}
            {subject.kind === 'zone' ? (
              <a href={href(locale, `/zones/${subject.key}`)}>{subject.name[locale]}</a>
            ) : (
              subject.name[locale]
            )}
            <span className="block text-note text-muted">
              {t('soonestFor', {
                metrics: metrics.map((name) => name[locale]).join(', '),
                period: periodWords(period, locale),
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
