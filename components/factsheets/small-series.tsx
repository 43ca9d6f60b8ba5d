import { Path, Svg } from '@react-pdf/renderer'
import { type MarkKind, markKind } from '@/components/charts/mark-kind'
import { toPlot } from '@/components/charts/plot'
import type { Series } from '@/lib/figures/series'
import { INK } from './ink'

const [WIDTH, HEIGHT, ROOM] = [64, 20, 4] as const

/** From percent of a drawing's width and height into points. */
const across = (x: number) => ROOM + (x / 100) * (WIDTH - 2 * ROOM)
const down = (y: number) => ROOM + (y / 100) * (HEIGHT - 2 * ROOM)
const inPoints = (path: string) =>
  path.replace(
    /(-?[\d.]+),(-?[\d.]+)/g,
    (_, x: string, y: string) => `${across(Number(x))},${down(Number(y))}`,
  )

/** The shapes of the pages' charts: full when exact, hollow when about, pointing where a bound points. */
const SHAPES: Record<MarkKind, (x: number, y: number) => string> = {
  exact: (x, y) => circle(x, y),
  about: (x, y) => circle(x, y),
  over: (x, y) => `M${x},${y - 2.4}L${x + 2.2},${y + 1.8}L${x - 2.2},${y + 1.8}Z`,
  under: (x, y) => `M${x},${y + 2.4}L${x + 2.2},${y - 1.8}L${x - 2.2},${y - 1.8}Z`,
  derived: (x, y) => `M${x},${y - 2.3}L${x + 2.3},${y}L${x},${y + 2.3}L${x - 2.3},${y}Z`,
  unverified: (x, y) => `M${x - 1.8},${y - 1.8}H${x + 1.8}V${y + 1.8}H${x - 1.8}Z`,
}
const circle = (x: number, y: number) => `M${x - 1.8},${y}a1.8,1.8 0 1 1 3.6,0a1.8,1.8 0 1 1 -3.6,0Z`

const HOLLOW: readonly MarkKind[] = ['about', 'derived', 'unverified']

/** A series at the size of a word, drawn where the page draws it: of its latest definition, with values that differ. */
export function SmallSeries({ series }: { series: Series }) {
  const latest = series.segments.at(-1)
  const first = latest?.points.at(0)
  if (!latest || !first || latest.points.every(({ value }) => value === first.value)) return null
  const plot = toPlot({ ...series, segments: [latest], missing: [] })
  if (!plot) return null
  const marks = plot.marks.filter(
    ({ point: { figure } }, i) => i === plot.marks.length - 1 || markKind(figure) !== 'exact',
  )
  return (
    <Svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
      {plot.joins.map(({ path, sparse }) => (
        <Path
          key={path}
          d={inPoints(path)}
          stroke={INK.accent}
          strokeWidth={1.1}
          fill="none"
          {...(sparse && { strokeDasharray: '2 2.5' })}
        />
      ))}
      {marks.map(({ x, y, point: { figure } }) => (
        <Path
          key={figure.id}
          d={SHAPES[markKind(figure)](across(x), down(y))}
          stroke={markKind(figure) === 'unverified' ? INK.warn : INK.accent}
          strokeWidth={1}
          fill={HOLLOW.includes(markKind(figure)) ? '#ffffff' : INK.accent}
        />
      ))}
    </Svg>
  )
}
