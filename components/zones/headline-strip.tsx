import { useLocale, useTranslations } from 'next-intl'
import { SmallSeries } from '@/components/charts/small-series'
import { FigureHeadline } from '@/components/figures/figure-value'
import type { Figure } from '@/lib/figures/figure'
import { toSeries } from '@/lib/figures/series'
import { type Freshness, freshnessOf, type MetricFreshness } from '@/lib/freshness/freshness'
import type { Metric } from '@/lib/metrics/metric'
import { formatDate } from '@/lib/shared/format-date'
import { headingOf } from './heading-figures'

type Props = {
  figures: readonly Figure[]
  metrics: readonly Metric[]
  freshness: readonly MetricFreshness[]
}

/** Up to five figures that speak for the zone, each with how it moved and when the next one is due; and those that lack. */
export function HeadlineStrip({ figures, metrics, freshness }: Props) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const heading = headingOf(figures)
  const lacking = metrics.filter(({ key }) => heading.missing.some((missing) => missing === key))
  const names = lacking.map(({ name }) => name[locale])
  return (
    <section aria-label={t('headlines')} className="hs">
      {heading.figures.length > 0 && (
        <ul>
          {heading.figures.map((figure) => {
            const { key } = figure.metric
            const own = figures.filter(({ metric }) => metric.key === key)
            return (
              <li key={figure.id}>
                <FigureHeadline figure={figure} />
                <SmallSeries series={toSeries(own)} metric={figure.metric} />
                {/* What is calculated follows its inputs, and is due when they are. */}
                {figure.status !== 'derived' && <Due freshness={freshnessOf(freshness, key)} />}
              </li>
            )
          })}
        </ul>
      )}
      {names.length > 0 && (
        <p className="la">{t('headMissing', { metrics: new Intl.ListFormat(locale).format(names) })}</p>
      )}
    </section>
  )
}

/** In few words, where it is due; the whole sentence stands with the dates. */
function Due({ freshness }: { freshness: Freshness }) {
  const locale = useLocale()
  const t = useTranslations('zone.due')
  if (freshness.state === 'not_scheduled') return null
  return (
    <p className="n" data-numbers="counted">
      {freshness.state === 'overdue'
        ? t('overdue', { days: freshness.days })
        : t('next', { due: formatDate(freshness.due, locale) })}
    </p>
  )
}
