import { useLocale, useTranslations } from 'next-intl'
import { Change } from '@/components/charts/change'
import { SmallSeries } from '@/components/charts/small-series'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { SourceNote } from '@/components/figures/source-note'
import type { Figure } from '@/lib/figures/figure'
import { headline } from '@/lib/figures/headline'
import { finding, toSeries } from '@/lib/figures/series'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { FigureRows, remarksOf } from './figure-rows'

type Props = {
  figures: readonly Figure[]
  order: readonly string[]
  /** Metrics whose series stand on the page already. */ drawn: readonly string[]
}

/** Every metric of a subject that has figures, in the metrics' own order: what it says now, how it moved, and the rest. */
export function MetricFigures({ figures, order, drawn }: Props) {
  const byMetric = Map.groupBy(figures, ({ metric }) => metric.key)
  return order.flatMap((key) => {
    const group = byMetric.get(key)
    return group ? [<MetricEntry key={key} figures={group} drawn={drawn} />] : []
  })
}

function MetricEntry({ figures, drawn }: Pick<Props, 'figures' | 'drawn'>) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const words = useTranslations('figures')
  // Where nothing can speak, what is known to be missing says why.
  const speaks = headline(figures) ?? figures[0]
  if (!speaks) return null
  const { key, name } = speaks.metric
  const series = toSeries(figures)
  const found = finding(series)
  const others = figures.filter(({ id }) => id !== speaks.id)
  return (
    <figure id={key} className="lf">
      <figcaption>
        <h3>
          <a href={href(locale, `/metrics/${key}`)}>{name[locale]}</a>
        </h3>
        {found && (
          <p className="fi" data-change={`${found.from.id} ${found.to.id}`}>
            <Change change={found} metric={name[locale]} />
          </p>
        )}
        <p className="n" data-numbers="quoted">
          {[speaks.definition.text[locale], remarksOf(speaks, locale)].filter(Boolean).join(' ')}
        </p>
      </figcaption>
      <div className="lv">
        <p className="v">
          <FigureValue figure={speaks} />
        </p>
        <p className="n">
          {formatPeriod(speaks, locale)} · <SourceNote source={speaks.source} />{' '}
          <FigureMarks figure={speaks} />
        </p>
      </div>
      <SmallSeries series={series} metric={speaks.metric} again={drawn.includes(key)} />
      {others.length > 0 && (
        <details>
          <summary>{t('all', { count: others.length })}</summary>
          <FigureRows caption={words('table.caption', { metric: name[locale] })} figures={others} />
        </details>
      )}
    </figure>
  )
}
