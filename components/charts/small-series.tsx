import { useLocale, useTranslations } from 'next-intl'
import type { Figure } from '@/lib/figures/figure'
import type { Series } from '@/lib/figures/series'
import { formatPeriod } from '@/lib/shared/format-date'
import { type MarkKind, markKind } from './mark-kind'
import { MARK_OUTLINES } from './mark-outline'
import { toPlot } from './plot'
import './small-series.css'

const WIDTH = 200
const HEIGHT = 44
const yearOf = (period: string) => (period.split('/').at(-1) ?? '').slice(0, 4)

type Props = {
  series: Series
  metric: Figure['metric']
  /** The same drawing stands above it on the page, and is shown again. */ again?: boolean
}

/**
 * A series at the size of a line, as one drawing: joined where the same is counted, with an upright where that changes.
 * Nothing for a single value.
 */
export function SmallSeries({ series, metric, again = false }: Props) {
  const locale = useLocale()
  const t = useTranslations('figures.chart')
  const plot = toPlot(series)
  const [first, last] = [plot?.marks.at(0)?.point.figure, plot?.marks.at(-1)?.point.figure]
  if (!plot || !first || !last) return null

  const label = t('small', {
    metric: metric.name[locale],
    count: plot.marks.length,
    from: formatPeriod(first, locale),
    to: formatPeriod(last, locale),
    breaks: plot.breaks.length,
  })
  const drawing = `series-${metric.key}`
  const frame = {
    className: 'ss',
    viewBox: `-6 -7 ${WIDTH + 12} ${HEIGHT + 27}`,
    role: 'img',
    'aria-label': label,
  }
  if (again)
    return (
      <svg {...frame}>
        <use href={`#${drawing}`} />
      </svg>
    )
  const joins = (sparse: boolean) =>
    plot.joins.filter((join) => join.sparse === sparse).map(({ path }) => path)
  return (
    <svg {...frame}>
      <g id={drawing}>
        <path className="s-ax" d={`M0 ${HEIGHT}h${WIDTH}`} />
        <g transform={`scale(${WIDTH / 100} ${HEIGHT / 100})`}>
          <Path className="s-br" parts={plot.breaks.map(({ x }) => `M${x} 0v100`)} />
          <Path className="s-ln" parts={joins(false)} />
          <Path className="s-da" parts={joins(true)} />
        </g>
        {[...Map.groupBy(plot.marks, ({ point }) => markKind(point.figure))].map(([kind, marks]) => (
          <Path key={kind} className={classOf(kind)} parts={marks.map((at) => outlineAt(kind, at))} />
        ))}
        <text className="s-t" y={HEIGHT + 17}>
          {yearOf(first.period)}
        </text>
        <text className="s-t" y={HEIGHT + 17} x={WIDTH} textAnchor="end">
          {yearOf(last.period)}
        </text>
      </g>
    </svg>
  )
}

/** One path for all that looks alike: a page has many drawings. */
function Path({ className, parts }: { className: string; parts: readonly string[] }) {
  return parts.length === 0 ? null : <path className={className} d={parts.join('')} />
}

function classOf(kind: MarkKind) {
  if (kind === 'unverified') return 's-un'
  return MARK_OUTLINES[kind].isFull ? 's-full' : 's-mk'
}

/** The outline of a mark at its place; all but where it begins is relative. */
function outlineAt(kind: MarkKind, { x, y }: { x: number; y: number }) {
  const moved = (percent: number, size: number, by: string) =>
    Math.round(((percent * size) / 100 - 6 + Number(by)) * 10) / 10
  return MARK_OUTLINES[kind].d.replace(
    /^M([\d.]+) ([\d.]+)/,
    (_, left: string, top: string) => `M${moved(x, WIDTH, left)} ${moved(y, HEIGHT, top)}`,
  )
}
