import { useLocale, useTranslations } from 'next-intl'
import type { Figure } from '@/lib/figures/figure'
import { headlines } from '@/lib/figures/headline'
import type { Metric } from '@/lib/metrics/metric'
import { href } from '@/lib/words/href'
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
    <>
      <p>{t('gapsIntro')}</p>
      <ul className="gp">
        {missing.map(({ key, name }) => (
          <li key={key}>
            <a href={href(locale, `/metrics/${key}`)}>{name[locale]}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
