import { useLocale, useTranslations } from 'next-intl'
import type { Freshness } from '@/lib/freshness/freshness'
import { formatDate } from '@/lib/shared/format-date'
import { periodWords } from './period-words'

/**
 * When the next figure of a metric is due, or how late it is, in one sentence. It never says "up to date": that
 * nothing is late is all that anybody can know.
 */
export function NextUpdate({ freshness }: { freshness: Freshness }) {
  const locale = useLocale()
  const t = useTranslations('freshness')
  if (freshness.state === 'not_scheduled')
    return <>{t(freshness.reason === 'never_dated' ? 'neverDated' : 'notScheduled')}</>
  const { period, due } = freshness
  const words = { period: periodWords(period, locale), due: formatDate(due, locale) }
  return (
    <span data-numbers="counted">
      {freshness.state === 'overdue'
        ? t('overdue', { ...words, days: freshness.days })
        : t('nextUpdate', words)}
    </span>
  )
}
