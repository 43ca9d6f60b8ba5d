import { useLocale, useTranslations } from 'next-intl'
import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import { href } from '@/lib/words/href'
import { inReading } from '@/lib/words/reading'

/** No more releases than a reader would look through; the list of all is a link away. */
const MOST_RELEASES = 8

type Props = { metric: Metric; figures: readonly Figure[] }

/** All figures of a metric to take along, and the releases that published what stands here. */
export function MetricData({ metric: { key }, figures }: Props) {
  const locale = useLocale()
  const t = useTranslations('metrics')
  const releases = [...new Set(figures.map(({ release }) => release))].toSorted((a, b) => b - a)
  const address = `/api/v1/observations`
  return (
    <ul className="grid gap-1">
      <li>
        <a href={inReading(`${address}.csv?metric=${key}`)}>{t('csv')}</a>
      </li>
      <li>
        <a href={inReading(`${address}?metric=${key}`)}>{t('json')}</a>
      </li>
      {releases.length > 0 && (
        <li data-numbers="counted">
          {t('releases')}{' '}
          {releases.slice(0, MOST_RELEASES).map((release, i) => (
            <span key={release}>
              {i > 0 && ', '}
              <a href={href(locale, `/releases/${release}`)}>{t('release', { number: release })}</a>
            </span>
          ))}
          {releases.length > MOST_RELEASES && ' …'}
        </li>
      )}
      <li>
        <a href={href(locale, '/releases')}>{t('revisions')}</a>
      </li>
      <li>
        <a href={href(locale, '/methodology')}>{t('methodology')}</a>
      </li>
    </ul>
  )
}
