import { useLocale, useTranslations } from 'next-intl'
import type { Series } from '@/lib/figures/series'
import { formatPeriod } from '@/lib/shared/format-date'
import { markKind } from './mark-kind'
import { MarkShape } from './mark-shape'
import { toPlot } from './plot'
import { PlotLines } from './plot-lines'

/** A series at the size of a word. Drawn only where its latest definition has different values to join. */
export function Sparkline({ series, metric }: { series: Series; metric: string }) {
  const locale = useLocale()
  const t = useTranslations('figures.chart')
  const latest = series.segments.at(-1)
  const [first, last] = [latest?.points.at(0), latest?.points.at(-1)]
  if (!latest || !first || !last || latest.points.every(({ value }) => value === first.value)) return null
  const plot = toPlot({ ...series, segments: [latest], missing: [] })
  if (!plot) return null

  // The newest, and whatever is no exact value: a line alone would make it one.
  const toldApart = plot.marks.filter(
    ({ point: { figure } }, i) => i === plot.marks.length - 1 || markKind(figure) !== 'exact',
  )
  const words = {
    metric,
    count: plot.marks.length,
    from: formatPeriod(first.figure, locale),
    to: formatPeriod(last.figure, locale),
  }
  return (
    <div role="img" aria-label={t('sparkline', words)} className="relative h-8 w-32">
      <PlotLines plot={plot} quiet />
      {toldApart.map(({ x, y, point }) => (
        <span key={point.figure.id} className="absolute" style={{ left: `${x}%`, top: `${y}%` }}>
          <MarkShape kind={markKind(point.figure)} className="-translate-1/2" />
        </span>
      ))}
    </div>
  )
}
