import { useTranslations } from 'next-intl'
import type { Figure } from '@/lib/figures/figure'
import { headlines } from '@/lib/figures/headline'
import type { Metric } from '@/lib/metrics/metric'
import type { Statement } from '@/lib/statements/statement'
import { AreaBars } from './area-bars'
import { drawnIn, headingOf } from './heading-figures'
import { MetricFigures } from './metric-figures'
import { isLandMetric } from './profile-sections'
import { type KnownSite, SiteFigures } from './site-figures'
import { StatementList } from './statement-list'

const AREA = 'land_area'
const USE = ['land_leased', 'land_vacant']

type Props = {
  zone: string
  figures: readonly Figure[]
  metrics: readonly Metric[]
  sites: readonly KnownSite[]
  statements: readonly Statement[]
}

/** Land by the basis on which each source counts it, then floor space and how full it is, then each site by itself. */
export function LandSection({ zone, figures, metrics, sites, statements }: Props) {
  const t = useTranslations('zone')
  const known = headlines(figures)
  const drawn = drawnIn(headingOf(figures))
  const areas = [...figures, ...sites.flatMap((site) => site.figures)].filter(
    ({ metric }) => metric.key === AREA,
  )
  const order = metrics.filter(({ key, topic }) => isLandMetric(topic) && key !== AREA).map(({ key }) => key)
  const lacks = [
    ...(USE.some((metric) => known.has(metric)) ? [] : [t('built')]),
    ...(known.has('occupancy') ? [] : [t('occupancyNone')]),
  ]
  return (
    <>
      {areas.length > 0 && (
        <figure id={AREA}>
          <h3>{t('areas')}</h3>
          <AreaBars areas={areas} zone={zone} />
        </figure>
      )}
      <div className="le">
        <MetricFigures figures={figures} order={order} drawn={drawn} />
      </div>
      <SiteFigures sites={sites} />
      <StatementList statements={statements} />
      {lacks.length > 0 && <p className="la">{lacks.join(' ')}</p>}
    </>
  )
}
