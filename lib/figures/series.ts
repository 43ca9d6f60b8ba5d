import { byLatestPeriod, type Span, spanOf } from '@/lib/shared/period'
import type { Text } from '@/lib/shared/text'
import type { Figure } from './figure'

const DAY = 86_400_000
const YEAR = 366 * DAY

/** A known value at its place in time: the middle of its reference period, in milliseconds since 1970. */
export type Point = { figure: Figure; value: number; time: number }

/** A stretch of a series in which every value counts the same thing. Only points of one segment may be joined. */
export type Segment = { definition: { key: string; text: Text }; coverage: Text | null; points: Point[] }

/** The figures of one metric for one subject, as a chart may draw them. */
export type Series = {
  unit: string
  /** Oldest first. Between two segments the definition or coverage changes, or a value is known to be missing. */
  segments: Segment[]
  /** Ruled figures that the drawing leaves out: another unit, no date, or a period longer than a year. */
  left: Figure[]
}

const middle = ({ start, end }: Span) => (Date.parse(start) + Date.parse(end)) / 2

/** Text may become a number here alone: a drawing has fewer places than a float. */
function toPoint(figure: Figure): Point | null {
  const span = spanOf(figure.period)
  if (!span || figure.value === null || Date.parse(span.end) - Date.parse(span.start) > YEAR) return null
  return { figure, value: Number(figure.value), time: middle(span) }
}

function mainUnit(figures: readonly Figure[]): string {
  const known = figures.filter(({ value }) => value !== null)
  const units = Map.groupBy(known, ({ unit }) => unit)
  const [first] = [...units].toSorted(([, a], [, b]) => b.length - a.length)
  return first?.[0] ?? ''
}

const sameKind = (a: Figure, b: Figure) =>
  a.definition.key === b.definition.key && a.coverage?.en === b.coverage?.en

/**
 * The series that one metric of one subject makes, from its figures. Alternates take no part, and so does what cannot
 * stand on one axis with the others; the unit that most figures share is drawn, the latest deciding between equals.
 */
export function toSeries(figures: readonly Figure[]): Series {
  const ruled = figures.filter(({ standing }) => standing === 'ruled').toSorted(byLatestPeriod)
  const unit = mainUnit(ruled)
  const segments: Segment[] = []
  const left: Figure[] = []
  let open: Segment | null = null

  for (const figure of ruled.toReversed()) {
    const point = figure.unit === unit ? toPoint(figure) : null
    if (figure.value === null && spanOf(figure.period)) {
      open = null
      continue
    }
    if (!point) {
      if (figure.value !== null) left.push(figure)
      continue
    }
    const last: Point | undefined = open?.points.at(-1)
    if (!open || !last || !sameKind(last.figure, figure)) {
      open = { definition: figure.definition, coverage: figure.coverage, points: [] }
      segments.push(open)
    }
    open.points.push(point)
  }
  return { unit, segments, left }
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
