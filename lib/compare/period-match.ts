import type { Figure } from '@/lib/figures/figure'
import { type Span, spanOf } from '@/lib/shared/period'
import type { Setting } from './compared'
import type { Verdict } from './comparison'

type Dated = Pick<Figure, 'period' | 'periodApproximate' | 'unit'>
type Found = Exclude<Verdict, 'comparable'> | null

const DAY = 86_400_000
const YEAR = 366
const daysTo = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / DAY
const lengthOf = ({ start, end }: Span) => daysTo(start, end) + 1
const yearOf = ({ start, end }: Span) => (start.slice(0, 4) === end.slice(0, 4) ? end.slice(0, 4) : null)

/** Leap days and months of other lengths make no difference. */
const isAsLong = (a: Span, b: Span) => Math.abs(lengthOf(a) - lengthOf(b)) <= 3

function overlapOf(a: Span, b: Span) {
  const [start, end] = [a.start > b.start ? a.start : b.start, a.end < b.end ? a.end : b.end]
  return start > end ? 0 : daysTo(start, end) + 1
}

const careIf = (yes: boolean): Found => (yes ? 'with_care' : null)

/** A level is true at a moment: within one year it stands for that year, and up to a year apart it can be read with care. */
function levels(a: Span, b: Span, isAbout: boolean): Found {
  if (yearOf(a) !== null && yearOf(a) === yearOf(b)) return careIf(isAbout)
  return Math.abs(daysTo(a.end, b.end)) <= YEAR ? 'with_care' : 'not_comparable'
}

const isYearlyRate = ({ unit }: Dated) => unit.endsWith('/year')

/** A flow counts what happened over a period: over another, or a longer one, more happens. */
function flows(one: Dated, a: Span, other: Dated, b: Span, isAbout: boolean): Found {
  if (a.start === b.start && a.end === b.end) return careIf(isAbout)
  // What is stated per year at a day of a year says how much that is over a year.
  if (isYearlyRate(one) && isYearlyRate(other) && yearOf(a) !== null && yearOf(a) === yearOf(b))
    return 'with_care'
  const isShifted = isAsLong(a, b) && overlapOf(a, b) * 2 > lengthOf(a)
  return isShifted ? 'with_care' : 'not_comparable'
}

/** Whether the periods of two figures match, under the calendar. */
export function periodsMatch(one: Dated, other: Dated, { metric }: Setting): Found {
  const [a, b] = [spanOf(one.period), spanOf(other.period)]
  const isAbout = one.periodApproximate || other.periodApproximate
  if (!a || !b) return metric.carriesForward ? 'with_care' : 'not_comparable'
  if (metric.nature === 'flow') return flows(one, a, other, b, isAbout)
  return metric.carriesForward ? careIf(isAbout) : levels(a, b, isAbout)
}

/** Whether two figures at the same age cover as long a time. */
export function lengthsMatch(one: Dated, other: Dated, { metric }: Setting): Found {
  const [a, b] = [spanOf(one.period), spanOf(other.period)]
  if (!a || !b) return 'not_comparable'
  if (metric.nature === 'flow' && !isAsLong(a, b)) return 'not_comparable'
  return careIf(one.periodApproximate || other.periodApproximate)
}
