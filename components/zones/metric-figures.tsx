import { TrendFigure } from '@/components/charts/trend-figure'
import type { Figure } from '@/lib/figures/figure'

/** Every metric of a subject that has figures, in the metrics' own order. */
export function MetricFigures({ figures, order }: { figures: readonly Figure[]; order: readonly string[] }) {
  const byMetric = Map.groupBy(figures, ({ metric }) => metric.key)
  return (
    <div className="grid gap-x-12 gap-y-12 md:grid-cols-2">
      {order.flatMap((key) => {
        const group = byMetric.get(key)
        return group ? [<TrendFigure key={key} figures={group} />] : []
      })}
    </div>
  )
}
