import { useTranslations } from 'next-intl'
import { FigureHeadline } from '@/components/figures/figure-value'
import { NextUpdate } from '@/components/freshness/next-update'
import type { Figure } from '@/lib/figures/figure'
import { headline } from '@/lib/figures/headline'
import { toSeries } from '@/lib/figures/series'
import { freshnessOf, type MetricFreshness } from '@/lib/freshness/freshness'
import { NationalSeries } from './national-series'

const NATIONAL = ['zones', 'enterprises', 'workforce', 'usd_per_ha_year'] as const

type Props = { figures: readonly Figure[]; freshness: readonly MetricFreshness[] }

/** What the zones are together, in four figures: each with its word, date and source, how it moved, when the next is due. */
export function NationalFigures({ figures, freshness }: Props) {
  const t = useTranslations('home')
  return (
    <section
      aria-label={t('national')}
      className="grid gap-x-10 gap-y-12 border-t-2 border-ink pt-5 sm:grid-cols-2 lg:grid-cols-4"
    >
      {NATIONAL.map((key) => {
        const all = figures.filter((figure) => figure.metric.key === key)
        const figure = headline(all)
        if (!figure) return null
        return (
          <div key={key} className="flex flex-col gap-3">
            <FigureHeadline figure={figure} large />
            <p className="text-note text-muted">
              <NextUpdate freshness={freshnessOf(freshness, key)} />
            </p>
            <NationalSeries series={toSeries(all)} metric={figure.metric} />
          </div>
        )
      })}
    </section>
  )
}
