import { Bar, BarChart, type BarShapeProps, XAxis, YAxis } from 'recharts'
import type { Drawn } from './drawn'
import styles from './explore.module.css'
import type { ExploredLine, ExploredPoint } from './explored'

const AXIS = { fontSize: 14 } as const
/** Room for a value beside the longest bar, in rem. */
const BESIDE = 8

type Row = { name: string; line: ExploredLine; point: ExploredPoint; at: number }

/** The latest values that count the same thing as lengths from zero; names stand above, for they are long. */
export function ExplorableBars({ chart, drawn, picked, pick, width, height, rem }: Drawn) {
  const places = drawn.stops.flat()
  const rows = places.flatMap(({ line, point }): Row[] => {
    const [own, one] = [drawn.lines[line], drawn.lines[line]?.points[point]]
    return own && one ? [{ name: own.key, line: own, point: one, at: one.at ?? 0 }] : []
  })
  const used = Math.min(height, rows.length * chart.label * rem + rem)
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={used}
      data={rows}
      margin={{ top: rem, right: BESIDE * rem, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis type="number" domain={[...drawn.range]} hide tick={AXIS} />
      <YAxis type="category" dataKey="name" hide width={0} />
      <Bar
        dataKey="at"
        barSize={12}
        isAnimationActive={false}
        shape={(bar: BarShapeProps) => {
          const [row, place] = [rows[bar.index], places[bar.index]]
          if (!row || !place) return <g />
          const isPicked = place.line === picked?.line && place.point === picked.point
          return <OneBar bar={bar} row={row} isPicked={isPicked} pick={() => pick(place)} width={width} />
        }}
      />
    </BarChart>
  )
}

type OneProps = { bar: BarShapeProps; row: Row; isPicked: boolean; pick: () => void; width: number }

function OneBar({
  bar: { x, y, width, height },
  row: { line, point },
  isPicked,
  pick,
  width: whole,
}: OneProps) {
  const [left, top, long, thick] = [Number(x), Number(y), Math.max(2, Number(width)), Number(height)]
  const isHollow = point.qualifier === 'about'
  return (
    <g onPointerMove={pick} onPointerDown={pick}>
      <rect x={0} y={top - 26} width={whole} height={thick + 34} fill="transparent" />
      <text x={left} y={top - 8}>
        {line.name} <tspan className={styles.quiet}>{point.when}</tspan>
      </text>
      <rect
        x={left + 1}
        y={top}
        width={long}
        height={thick}
        fill={isHollow ? 'var(--color-paper)' : line.colour}
        stroke={isPicked ? 'var(--color-ink)' : line.colour}
        strokeWidth="2"
      />
      <text x={left + long + 10} y={top + thick - 1} className={styles.strong}>
        {point.said}
      </text>
    </g>
  )
}
