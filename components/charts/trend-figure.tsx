import { useLocale, useTranslations } from 'next-intl'
import { FigureTable } from '@/components/figures/figure-table'
import { FigureHeadline } from '@/components/figures/figure-value'
import { Disclosure } from '@/components/ui/disclosure'
import type { Figure } from '@/lib/figures/figure'
import { headline } from '@/lib/figures/headline'
import { finding, toSeries } from '@/lib/figures/series'
import { valueParts } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'
import { axisScale } from './axis-scale'
import { Change } from './change'
import { type Plot, toPlot } from './plot'
import { Publishers } from './publishers'
import { TrendChart } from './trend-chart'

// A chart finds room for this many labels; where there are more figures, some stand in the table alone.
const ALL_LABELLED = 4

/**
 * All that is known of one metric for one subject: what it says now, how it moved, and every figure in a table. The
 * heading tells the finding where the rules allow one.
 */
export function TrendFigure({ figures }: { figures: readonly Figure[] }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const [any] = figures
  if (!any) return null

  const metric = any.metric.name[locale]
  const series = toSeries(figures)
  const plot = toPlot(series)
  const speaks = headline(figures)
  const found = finding(series)
  return (
    <figure
      id={any.metric.key}
      className="min-w-0 border-t border-ink pt-4 md:has-[details[open]]:col-span-full"
    >
      <figcaption>
        <h3 className="text-lead" data-change={found ? `${found.from.id} ${found.to.id}` : undefined}>
          {found ? <Change change={found} metric={metric} /> : metric}
        </h3>
        {plot && (
          <p className="text-note text-muted">
            {[found ? metric : '', unitWords(plot, series.unit, locale)].filter(Boolean).join(', ')}
          </p>
        )}
      </figcaption>
      {plot ? (
        <TrendChart plot={plot} unit={series.unit} />
      ) : (
        speaks && <FigureHeadline figure={speaks} bare />
      )}
      {plot && series.left.length > 0 && (
        <p className="mt-2 text-note text-muted">{t('chart.left', { count: series.left.length })}</p>
      )}
      {plot && (
        <p className="mt-2 text-note text-muted">
          {t('sourceIs', { publisher: '' })}
          <Publishers figures={figures} />
        </p>
      )}
      <div className="mt-3">
        <Disclosure summary={t('chart.numbers')} open={figures.length > ALL_LABELLED}>
          <FigureTable caption={t('table.caption', { metric })} figures={figures} />
        </Disclosure>
      </div>
    </figure>
  )
}

const unitWords = ({ levels }: Plot, unit: string, locale: Locale) =>
  [axisScale(levels, unit, locale), valueParts({ value: '2', unit }, locale).unit].filter(Boolean).join(' ')
