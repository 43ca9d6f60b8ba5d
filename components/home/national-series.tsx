import { useLocale, useTranslations } from 'next-intl'
import { markKind } from '@/components/charts/mark-kind'
import { MarkShape } from '@/components/charts/mark-shape'
import { toPlot } from '@/components/charts/plot'
import { PlotLines } from '@/components/charts/plot-lines'
import type { Series } from '@/lib/figures/series'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'

type Props = { series: Series; metric: { key: string; name: string } }

/**
 * Every value of a series in one small drawing. Sources have counted different things under one name: marks that count
 * the same are joined, the others stand alone, and the words say so.
 */
export function NationalSeries({ series, metric }: Props) {
  const locale = useLocale()
  const t = useTranslations('home.series')
  const plot = toPlot(series)
  const [first, last] = [plot?.marks.at(0)?.point.figure, plot?.marks.at(-1)?.point.figure]
  if (!plot || !first || !last)
    return <p className="mt-auto border-t border-rule pt-2 text-note text-muted">{t('alone')}</p>

  const label = t('label', {
    metric: metric.name,
    count: plot.marks.length,
    from: formatPeriod(first, locale),
    to: formatPeriod(last, locale),
    breaks: plot.breaks.length,
  })
  const [from, to] = [first, last].map(({ period }) => period.slice(0, 4))
  return (
    <div className="mt-auto">
      <div
        role="img"
        aria-label={label}
        className="relative mr-1.5 h-14 border-b border-rule [&_line]:stroke-rule"
      >
        <PlotLines plot={plot} />
        {plot.marks.map(({ x, y, point: { figure } }) => (
          <span key={figure.id} className="absolute" style={{ left: `${x}%`, top: `${y}%` }}>
            <MarkShape kind={markKind(figure)} className="size-2.5 -translate-1/2" />
          </span>
        ))}
      </div>
      <p aria-hidden data-numbers="scale" className="mt-1 flex justify-between text-note text-muted">
        <span>{from}</span>
        <span>{to}</span>
      </p>
      <p className="text-note">
        <a href={href(locale, `/metrics/${metric.key}`)} className="inline-block py-1">
          {t('more')}
          <span className="sr-only">: {metric.name}</span>
        </a>
      </p>
    </div>
  )
}
