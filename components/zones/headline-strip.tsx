import { useTranslations } from 'next-intl'
import { Sparkline } from '@/components/charts/sparkline'
import { FigureHeadline } from '@/components/figures/figure-value'
import { NextUpdate } from '@/components/freshness/next-update'
import type { Figure } from '@/lib/figures/figure'
import { headline } from '@/lib/figures/headline'
import { toSeries } from '@/lib/figures/series'
import { freshnessOf, type MetricFreshness } from '@/lib/freshness/freshness'
import { useLocale } from 'next-intl'
import { HEADLINE_METRICS } from './profile-sections'

type Props = { figures: readonly Figure[]; freshness: readonly MetricFreshness[] }

/** Up to five figures that speak for the zone, each with how it moved and when the next one is due. */
export function HeadlineStrip({ figures, freshness }: Props) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const known = HEADLINE_METRICS.flatMap((metric) => {
    const all = figures.filter((figure) => figure.metric.key === metric)
    const figure = headline(all)
    return figure ? [{ figure, all }] : []
  }).slice(0, 5)
  if (known.length === 0) return null
  return (
    <section
      aria-label={t('headlines')}
      className="mt-10 grid grid-cols-[repeat(auto-fit,minmax(13rem,1fr))] gap-8 border-t-2 border-ink pt-5"
    >
      {known.map(({ figure, all }) => (
        <div key={figure.id} className="flex flex-col gap-3">
          <FigureHeadline figure={figure} />
          <Sparkline series={toSeries(all)} metric={figure.metric.name[locale]} />
          {/* What is calculated follows its inputs, and is due when they are. */}
          {figure.status !== 'derived' && (
            <p className="text-note text-muted">
              <NextUpdate freshness={freshnessOf(freshness, figure.metric.key)} />
            </p>
          )}
        </div>
      ))}
    </section>
  )
}
