import { byLatestPeriod, type Span, spanOf } from '@/lib/shared/period'
import type { Text } from '@/lib/shared/text'
import type { Figure } from './figure'

const DAY = 86_400_000
const MONTH = 30.4 * DAY
const YEAR = 366 * DAY

/** A known value at its place in time: the middle of its reference period, in milliseconds since 1970. */
export type Point = { figure: Figure; value: number; time: number }

/**
 * Why a stretch of a series does not go on from the one before it: from here on it counts something else, it covers
 * something else, or a value in between is known to be missing.
 */
export type Start = 'first' | 'definition' | 'coverage' | 'gap'

/** A stretch of a series in which every value counts the same thing. Only points of one segment may be joined. */
export type Segment = {
  start: Start
  definition: { key: string; text: Text }
  coverage: Text | null
  points: Point[]
}

/** The figures of one metric for one subject, as a chart may draw them. */
export type Series = {
  unit: string
  /** Oldest first. */
  segments: Segment[]
  /** Values that are known to be missing, oldest first. */
  missing: Figure[]
  /** Ruled figures that the drawing leaves out: another unit, another length of period, more than a year, no date. */
  left: Figure[]
}

const middle = ({ start, end }: Span) => (Date.parse(start) + Date.parse(end)) / 2

/** Where a figure stands in time; null when its source does not say. */
export function timeOf({ period }: Pick<Figure, 'period'>): number | null {
  const span = spanOf(period)
  return span && middle(span)
}

/** In months: a day is none, a year twelve. */
export function lengthOf({ period }: Pick<Figure, 'period'>): number | null {
  const span = spanOf(period)
  if (!span || Date.parse(span.end) - Date.parse(span.start) > YEAR) return null
  return Math.round((Date.parse(span.end) - Date.parse(span.start)) / MONTH)
}

/** What most of the figures share; the first of them decides between equals. */
export function mostOf<Value>(figures: readonly Figure[], of: (figure: Figure) => Value): Value | undefined {
  const groups = [...Map.groupBy(figures, of)]
  return groups.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0]
}

/** Why a figure cannot go on from the one before it; null when both count the same thing. */
function differs(before: Figure, figure: Figure): 'definition' | 'coverage' | null {
  if (before.definition.key !== figure.definition.key) return 'definition'
  return before.coverage?.en === figure.coverage?.en ? null : 'coverage'
}

/** Text may become a number here alone: a drawing has fewer places than a float. */
const toPoint = (figure: Figure, time: number): Point => ({ figure, value: Number(figure.value), time })

/**
 * The series that one metric of one subject makes, from its figures. Alternates take no part, and so does what cannot
 * stand on one axis with the others: the unit that most figures share is drawn, and of a flow the length of period,
 * for a quarter's revenue is no year's; the latest decides between equals.
 */
export function toSeries(figures: readonly Figure[]): Series {
  const ruled = figures.filter(({ standing }) => standing === 'ruled').toSorted(byLatestPeriod)
  const known = ruled.filter(({ value }) => value !== null)
  const unit = mostOf(known, (figure) => figure.unit) ?? ''
  const alike = known.filter((figure) => figure.unit === unit && lengthOf(figure) !== null)
  const length = mostOf(alike, lengthOf) ?? null
  const drawn = new Set(alike.filter((one) => one.metric.nature === 'level' || lengthOf(one) === length))

  const segments: Segment[] = []
  const [missing, left]: [Figure[], Figure[]] = [[], []]
  let inGap = false
  // In the order in which they are drawn: a quarter can end before the year that it is drawn after.
  const inTime = ruled.toReversed().toSorted((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0))
  for (const figure of inTime) {
    const time = lengthOf(figure) === null ? null : timeOf(figure)
    if (time === null || (figure.value !== null && !drawn.has(figure))) {
      left.push(figure)
    } else if (figure.value === null) {
      missing.push(figure)
      inGap = true
    } else {
      const open = segments.at(-1)
      const last = open?.points.at(-1)
      const start = last ? (differs(last.figure, figure) ?? (inGap ? 'gap' : null)) : 'first'
      const point = toPoint(figure, time)
      if (open && start === null) open.points.push(point)
      else {
        const { definition, coverage } = figure
        segments.push({ start: start ?? 'first', definition, coverage, points: [point] })
      }
      inGap = false
    }
  }
  return { unit, segments, missing, left }
}

export const pointsOf = ({ segments }: Series) => segments.flatMap(({ points }) => points)

/** Two values and the change between them in percent, as text with at most one decimal. */
export type Change = { from: Figure; to: Figure; percent: string; direction: 'grew' | 'fell'; about: boolean }

const sayable = ({ figure: { verified, status, qualifier } }: Point) =>
  verified && status === 'reported' && (qualifier === 'exact' || qualifier === 'about')

/**
 * What a series can be said to have found: the change over its latest segment.
 * @returns null unless both ends are reported, verified and more than a bound ("over 630" cannot be computed with),
 * the first is above zero, and they differ
 */
export function finding({ segments }: Series): Change | null {
  const points = segments.at(-1)?.points ?? []
  const [first, last] = [points.at(0), points.at(-1)]
  if (!first || !last || !sayable(first) || !sayable(last) || first.value <= 0) return null
  const percent = Math.abs(last.value / first.value - 1) * 100
  const rounded = percent < 10 ? percent.toFixed(1).replace(/\.0$/, '') : percent.toFixed(0)
  if (rounded === '0') return null
  return {
    from: first.figure,
    to: last.figure,
    percent: rounded,
    direction: last.value > first.value ? 'grew' : 'fell',
    about: [first, last].some(({ figure }) => figure.qualifier === 'about'),
  }
}
