import { useLocale, useTranslations } from 'next-intl'
import type { Figure } from '@/lib/figures/figure'
import { headlines } from '@/lib/figures/headline'
import type { Metric } from '@/lib/metrics/metric'
import { HEADLINE_METRICS } from './profile-sections'

/** The headline metrics that nobody has reported for a zone, by name: a gap is said, never skipped. */
export function UnreportedMetrics({
  metrics,
  figures,
}: {
  metrics: readonly Metric[]
  figures: readonly Figure[]
}) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const known = headlines(figures)
  const missing = HEADLINE_METRICS.flatMap((key) =>
    known.has(key) ? [] : metrics.filter((metric) => metric.key === key),
  )
  if (missing.length === 0) return <p>{t('nothing.gaps')}</p>
  return (
    <div>
      <p>{t('gapsIntro')}</p>
      <ul className="mt-2 list-disc pl-5">
        {missing.map(({ key, name }) => (
          <li key={key}>{name[locale]}</li>
        ))}
      </ul>
    </div>
  )
}
