import { useTranslations } from 'next-intl'
import { MARK_KINDS, markKind } from '@/components/charts/mark-kind'
import { MarkShape } from '@/components/charts/mark-shape'
import { toPlot } from '@/components/charts/plot'
import type { Figure } from '@/lib/figures/figure'
import { pointsOf, toSeries } from '@/lib/figures/series'
import { METRIC_TOPICS, type Metric, type MetricTopic } from '@/lib/metrics/metric'
import { drawnIn, headingOf } from './heading-figures'
import { MetricFigures } from './metric-figures'
import { isLandMetric } from './profile-sections'

type Props = { figures: readonly Figure[]; metrics: readonly Metric[] }

/** Every metric of a zone but its land, by what it is about; and what the marks in the small drawings mean. */
export function MetricSections({ figures, metrics }: Props) {
  const drawn = drawnIn(headingOf(figures))
  const inTopic = (topic: MetricTopic) =>
    metrics.filter((metric) => metric.topic === topic).map(({ key }) => key)
  return (
    <>
      <div className="le">
        {METRIC_TOPICS.filter((topic) => !isLandMetric(topic)).map((topic) => (
          <MetricFigures key={topic} figures={figures} order={inTopic(topic)} drawn={drawn} />
        ))}
      </div>
      <SeriesKey figures={figures} />
    </>
  )
}

function SeriesKey({ figures }: Pick<Props, 'figures'>) {
  const t = useTranslations('zone')
  const words = useTranslations('figures.chart.legend')
  const drawn = [...Map.groupBy(figures, ({ metric }) => metric.key).values()]
    .map(toSeries)
    .filter((series) => toPlot(series) !== null)
  const used = new Set(drawn.flatMap(pointsOf).map(({ figure }) => markKind(figure)))
  const kinds = MARK_KINDS.filter((kind) => used.has(kind))
  if (kinds.length === 0) return null
  return (
    <ul className="ke">
      <li>{t('seriesKey')}</li>
      {kinds.map((kind) => (
        <li key={kind}>
          <MarkShape kind={kind} /> {words(kind)}
        </li>
      ))}
      {drawn.some(({ segments }) => segments.length > 1) && <li className="brk">{t('seriesBreak')}</li>}
    </ul>
  )
}
