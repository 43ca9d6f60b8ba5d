import type { PointerEvent } from 'react'
import { usePlotArea, useXAxisScale, useYAxisScale, ZIndexLayer } from 'recharts'
import { labelPlaces } from '@/components/charts/label-places'
import { CROSS, MARK_OUTLINES } from '@/components/charts/mark-outline'
import type { Drawn } from './drawn'
import styles from './explore.module.css'
import type { ExploredLine, ExploredPoint } from './explored'
import { inTwoLines } from './in-two-lines'

type Place = { line: number; point: number; x: number; y: number }

/** Marks, breaks and the labels at the ends of lines, over what Recharts draws; reads the value nearest to a pointer. */
export function ExplorableMarks({
  chart,
  drawn,
  picked,
  pick,
  rem,
  width,
  beside,
}: Drawn & { beside: number }) {
  const [plot, xOf, yOf] = [usePlotArea(), useXAxisScale(), useYAxisScale()]
  if (!plot || !xOf || !yOf) return null
  const floor = plot.y + plot.height
  const x = (time: number) => xOf(time) ?? plot.x
  const y = (at: number | null) => (at === null ? floor : (yOf(at) ?? floor))
  const places = drawn.lines.flatMap(({ points }, line) =>
    points.map((one, point): Place => ({ line, point, x: x(one.time), y: y(one.at) })),
  )
  const ends = drawn.lines.flatMap((line, i) => {
    const last = line.points.findLast(({ at }) => at !== null)
    return last ? [{ line, i, last, x: x(last.time), y: y(last.at) }] : []
  })
  const size = chart.label * rem
  const labels = labelPlaces(
    ends.map((end) => end.y),
    size,
    [plot.y, floor],
  )
  const here = places.find(({ line, point }) => line === picked?.line && point === picked.point)
  const value = here && drawn.lines[here.line]?.points[here.point]?.said

  function point(event: PointerEvent<SVGRectElement>) {
    const { left, top } = event.currentTarget.getBoundingClientRect()
    const [px, py] = [event.clientX - left, event.clientY - top]
    const away = (one: Place) => Math.hypot(one.x - px, one.y - py)
    const [first, ...others] = places
    if (first) pick(others.reduce((best, one) => (away(one) < away(best) ? one : best), first))
  }

  return (
    <g>
      {drawn.levels.map(({ value: level }) => (
        <path key={level} d={`M${plot.x} ${y(level)}h${plot.width}`} stroke="var(--color-rule)" />
      ))}
      {drawn.lines.flatMap(({ breaks, key }) =>
        breaks.map(({ time, value: at }) => (
          <path
            key={`${key} ${time}`}
            d={`M${x(time)} ${y(at) - 12}v24`}
            stroke="var(--color-warn)"
            strokeDasharray="2 3"
          />
        )),
      )}
      {/* Over the lines, which Recharts draws in a layer of their own. */}
      <ZIndexLayer zIndex={1200}>
        {ends.map((end, n) => (
          <EndLabel
            key={end.line.key}
            line={end.line}
            said={end.last.said}
            from={[end.x, end.y]}
            at={[plot.x + plot.width + 0.75 * rem, labels[n] ?? end.y]}
            room={beside - 1.4 * rem}
            rem={rem}
          />
        ))}
        {places.map(({ line, point: at, x: px, y: py }) => {
          const [own, one] = [drawn.lines[line], drawn.lines[line]?.points[at]]
          return own && one && <Mark key={`${own.key} ${one.id}`} line={own} point={one} x={px} y={py} />
        })}
        {here && value !== undefined && (
          <g pointerEvents="none">
            <circle cx={here.x} cy={here.y} r="9" fill="none" stroke="var(--color-ink)" strokeWidth="2" />
            <text
              x={here.x}
              y={here.y < plot.y + rem ? here.y + 24 : here.y - 15}
              textAnchor={here.x > plot.x + plot.width / 2 ? 'end' : 'start'}
              className={styles.strong}
              stroke="var(--color-paper)"
              strokeWidth="4"
              paintOrder="stroke"
            >
              {value}
            </text>
          </g>
        )}
        <rect width={width} height={floor} fill="transparent" onPointerMove={point} onPointerDown={point} />
      </ZIndexLayer>
    </g>
  )
}

function Mark({ line, point, x, y }: { line: ExploredLine; point: ExploredPoint; x: number; y: number }) {
  const { d, isFull } = point.kind === 'missing' ? { d: CROSS, isFull: false } : MARK_OUTLINES[point.kind]
  return (
    <path
      d={d}
      transform={`translate(${x - 6} ${y - 6})`}
      stroke={line.colour}
      strokeWidth="1.75"
      fill={isFull ? line.colour : point.kind === 'missing' ? 'none' : 'var(--color-paper)'}
    />
  )
}

type LabelProps = {
  line: ExploredLine
  said: string
  from: readonly [number, number]
  at: readonly [number, number]
  room: number
  rem: number
}

function EndLabel({ line, said, from, at: [x, y], room, rem }: LabelProps) {
  const lines = [...inTwoLines(line.short, room / (0.5 * rem)), said]
  const step = 1.05 * rem
  const first = y - ((lines.length - 1) * step) / 2
  return (
    <g>
      <path d={`M${from.join(' ')}L${x} ${y}`} stroke={line.colour} strokeDasharray="1 3" />
      <path d={`M${x + 2} ${first - step / 2}v${lines.length * step}`} stroke={line.colour} strokeWidth="4" />
      <text x={x + 10} dominantBaseline="middle">
        {lines.map((words, i) => (
          <tspan
            key={i}
            x={x + 10}
            y={first + i * step}
            className={i === lines.length - 1 ? styles.strong : undefined}
          >
            {words}
          </tspan>
        ))}
      </text>
    </g>
  )
}
