import { useLocale } from 'next-intl'
import { axisScale } from '@/components/charts/axis-scale'
import { toPlot } from '@/components/charts/plot'
import { TrendChart } from '@/components/charts/trend-chart'
import type { Figure } from '@/lib/figures/figure'
import { toSeries } from '@/lib/figures/series'
import { SubjectName } from './subject-name'
import { unitWords } from './unit-words'

/** Those of the groups that two values or more can be drawn of. */
export const drawable = (groups: readonly Figure[][]) =>
  groups.flatMap((figures) => {
    const [series, subject] = [toSeries(figures), figures[0]?.subject]
    const plot = toPlot(series)
    return plot && subject ? [{ subject, plot, unit: series.unit }] : []
  })

/** One drawing a zone, each on a scale of its own. */
export function ZoneTrends({ trends }: { trends: ReturnType<typeof drawable> }) {
  const locale = useLocale()
  return (
    <div className="grid gap-x-12 gap-y-10 lg:grid-cols-2">
      {trends.map(({ subject, plot, unit }) => (
        <figure key={subject.key} className="border-t border-ink pt-3">
          <figcaption>
            <h3>
              <SubjectName subject={subject} />
            </h3>
            <p className="text-note text-muted">
              {[axisScale(plot.levels, unit, locale), unitWords(unit, locale)].filter(Boolean).join(' ')}
            </p>
          </figcaption>
          <TrendChart plot={plot} unit={unit} />
        </figure>
      ))}
    </div>
  )
}
