import { yearsTogether } from '@/lib/figures/cumulative'
import type { Nature } from '@/lib/figures/figure'
import { spanOf, type Span } from '@/lib/shared/period'

/** A ruled figure of a series: one subject, metric and definition. The value is decimal text. */
export type Point = { id: number | null; period: string; value: string | null; unit: string }

/** The figures of a series at their places in time, the latest first. Made once, asked often. */
export type Series = readonly Placed[]
type Placed = Point & { span: Span }
type Known = Placed & { value: string }

const later = (a: string, b: string) => (a < b ? 1 : a > b ? -1 : 0)

/** What names no time has no place in a series. */
export const toSeries = (points: readonly Point[]): Series =>
  points
    .flatMap((point) => {
      const span = spanOf(point.period)
      return span ? [{ ...point, span }] : []
    })
    .toSorted((a, b) => later(a.span.end, b.span.end) || later(a.span.start, b.span.start))

type Asked = { period: string; unit: string; nature: Nature }

const DAY = 86_400_000
const daysOf = ({ start, end }: Span) => (Date.parse(end) - Date.parse(start)) / DAY + 1

/** A year is a year also when it is a leap year, and every quarter is as long as another. */
const sameLength = (a: Span, b: Span) => Math.abs(daysOf(a) - daysOf(b)) <= 3

/** Whether a flow adds up several years: what was earned since the park began, of which each value holds the last. */
export const isRunningTotal = ({ period, nature }: Pick<Asked, 'period' | 'nature'>) =>
  yearsTogether({ period, metric: { nature } }) !== null

/**
 * The figures of earlier periods that a figure can be read beside, the latest first. A level is read beside any earlier
 * one; a flow only beside those of periods as long as its own that do not overlap it, and a total over several years
 * beside earlier totals from the same beginning. Units must be the same, and values known.
 */
export function earlierOf(series: Series, { period, unit, nature }: Asked) {
  const own = spanOf(period)
  if (!own) return []
  const total = isRunningTotal({ period, nature })
  const fits = (span: Span) => {
    if (nature === 'level') return span.end < own.end
    if (total) return span.start === own.start && span.end < own.end
    return span.end < own.start && sameLength(span, own)
  }
  const earlier = series.filter(
    (point): point is Known => point.value !== null && point.unit === unit && fits(point.span),
  )
  // Of those that end last, first the one that speaks of as long a time.
  const alike = earlier.findIndex(({ span }) => span.end === earlier[0]?.span.end && sameLength(span, own))
  const [first] = alike > 0 ? earlier.splice(alike, 1) : []
  return first ? [first, ...earlier] : earlier
}
