import { scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import type { Figure } from '@/lib/figures/figure'
import { type Point, pointsOf, type Segment, type Series, timeOf } from '@/lib/figures/series'

const YEAR = 365.25 * 86_400_000
/** Two values further apart are joined by a broken line: nobody counted in between. */
const SPARSE = 2.5 * YEAR

type Place = { x: number; y: number }

/** A drawing in percent of its width and height, so that it fits any screen; y runs downwards. */
export type Plot = {
  marks: { point: Point; x: number; y: number }[]
  joins: { path: string; sparse: boolean; from: Place; to: Place }[]
  /** Where the definition or coverage changes, and the stretches on either side. */
  breaks: { x: number; y: number; before: Segment; after: Segment }[]
  /** Where a value is known to be missing. */
  gaps: { figure: Figure; x: number }[]
  levels: { value: number; y: number }[]
  years: { year: number; x: number }[]
  /** What the drawing reaches over: milliseconds since 1970, and values. */
  times: readonly [number, number]
  top: number
  bottom: number
}

type Scale = { x: (time: number) => number; y: (value: number) => number }
const round = (percent: number) => Math.round(percent * 100) / 100

function joinsOf({ points }: Segment, { x, y }: Scale) {
  const draw = line<Point>(
    ({ time }) => x(time),
    ({ value }) => y(value),
  ).digits(2)
  return points.slice(1).map((to, i) => {
    const from = points[i] ?? to
    const places = { from: { x: x(from.time), y: y(from.value) }, to: { x: x(to.time), y: y(to.value) } }
    return { path: draw([from, to]) ?? '', sparse: to.time - from.time > SPARSE, ...places }
  })
}

function breakBefore(after: Segment, before: Segment | undefined, { x, y }: Scale): Plot['breaks'] {
  const [last, next] = [before?.points.at(-1), after.points[0]]
  if (!before || !last || !next || after.start === 'gap') return []
  const [time, value] = [(last.time + next.time) / 2, (last.value + next.value) / 2]
  return [{ x: x(time), y: y(value), before, after }]
}

function yearsBetween(first: number, last: number, most: number): number[] {
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()]
  const step = [1, 2, 5, 10, 20].find((step) => (to - from) / step < most) ?? 50
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => year % step === 0)
}

/**
 * Lays a series out. The scale of values begins at zero, and time is true to scale.
 * @returns null when there is nothing to draw: no two values at different times
 */
export function toPlot(series: Series): Plot | null {
  const points = pointsOf(series)
  if (points.length === 0 || points.at(0)?.time === points.at(-1)?.time) return null
  return toPlots([series])[0] ?? null
}

/**
 * Lays several series out on one scale of values, which begins at zero, and one of time.
 * @returns a plot for each, all with the same levels and years; none when there are no two values to draw
 */
export function toPlots(together: readonly Series[]): Plot[] {
  const points = together.flatMap(pointsOf)
  if (points.length < 2) return []
  const missing = together.map((series) =>
    series.missing.flatMap((figure) => {
      const at = timeOf(figure)
      return at === null ? [] : [{ figure, time: at }]
    }),
  )
  const times = [...points, ...missing.flat()].map(({ time }) => time)
  const [from, to] = [Math.min(...times), Math.max(...times)]
  const margin = Math.max((to - from) * 0.04, YEAR / 4)
  const time = scaleLinear([from - margin, to + margin], [0, 100])
  const values = points.map(({ value }) => value)
  const value = scaleLinear([Math.min(0, ...values), Math.max(...values) || 1], [100, 0]).nice(3)
  const scale: Scale = { x: (at) => round(time(at)), y: (amount) => round(value(amount)) }
  const levels = value.ticks(3).map((tick) => ({ value: tick, y: scale.y(tick) }))
  const years = yearsBetween(from, to, 6)
    .map((year) => ({ year, x: scale.x(Date.UTC(year, 6, 1)) }))
    .filter(({ x }) => x >= 0 && x <= 100)

  return together.map((series, i) => ({
    marks: pointsOf(series).map((point) => ({ point, x: scale.x(point.time), y: scale.y(point.value) })),
    joins: series.segments.flatMap((segment) => joinsOf(segment, scale)),
    breaks: series.segments.flatMap((after, n) => breakBefore(after, series.segments[n - 1], scale)),
    gaps: (missing[i] ?? []).map(({ figure, time: at }) => ({ figure, x: scale.x(at) })),
    levels,
    years,
    times: [from - margin, to + margin] as const,
    top: Math.max(...value.domain()),
    bottom: Math.min(...value.domain()),
  }))
}

/**
 * Which marks can carry their value without running into each other: the last, the first, then the others from the
 * left as far as there is room.
 * @param room the least distance between two labels, in percent of the width
 */
export function labelled<M extends { x: number }>(marks: readonly M[], room: number): M[] {
  const chosen: M[] = []
  for (const mark of [...marks.slice(-1), ...marks.slice(0, -1)]) {
    if (chosen.every(({ x }) => Math.abs(x - mark.x) >= room)) chosen.push(mark)
  }
  return chosen
}
