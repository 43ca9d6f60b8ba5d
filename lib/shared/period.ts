/**
 * Reference periods, as SDMX and ISO 8601 write them: a year `2025`, a half `2025-H1`, a quarter `2025-Q4`, a month
 * `2025-12`, a day `2025-12-05`, any two of them joined by `/`, or `undated` when the source names no time.
 */

export const UNDATED = 'undated'

/** First and last day of a period, ISO dates, both inside it. */
export type Span = { start: string; end: string }

const YEAR = /^(\d{4})$/
const HALF = /^(\d{4})-H([12])$/
const QUARTER = /^(\d{4})-Q([1-4])$/
const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/
const DAY = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/

const lastDayOf = (year: number, month: number) =>
  new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
const months = (year: number, first: number, last: number): Span => ({
  start: `${year}-${String(first).padStart(2, '0')}-01`,
  end: lastDayOf(year, last),
})

function simpleSpan(period: string): Span | null {
  const [year, part] = [Number(period.slice(0, 4)), Number(period.slice(-1))]
  if (YEAR.test(period)) return months(year, 1, 12)
  if (HALF.test(period)) return months(year, part * 6 - 5, part * 6)
  if (QUARTER.test(period)) return months(year, part * 3 - 2, part * 3)
  if (MONTH.test(period)) return months(year, Number(period.slice(5)), Number(period.slice(5)))
  if (DAY.test(period)) {
    const day = new Date(`${period}T00:00:00Z`)
    return day.toISOString().startsWith(period) ? { start: period, end: period } : null
  }
  return null
}

/**
 * The days that a period covers.
 * @returns null when it is not a period, or its end comes before its start; `undated` has no span either.
 */
export function spanOf(period: string): Span | null {
  const [first = '', last, ...rest] = period.split('/')
  if (rest.length > 0) return null
  const from = simpleSpan(first)
  const to = last === undefined ? from : simpleSpan(last)
  if (!from || !to || to.end < from.start) return null
  return { start: from.start, end: to.end }
}

export const isPeriod = (value: string) => value === UNDATED || spanOf(value) !== null

/** Whether a text is a day that there is: `2026-02-28`. */
export const isDay = (value: string) => DAY.test(value) && spanOf(value) !== null

/** The latest period first; what is undated last. */
export function byLatestPeriod(a: { period: string }, b: { period: string }) {
  const [endA, endB] = [spanOf(a.period)?.end ?? '', spanOf(b.period)?.end ?? '']
  if (endA !== endB) return endA < endB ? 1 : -1
  const [startA, startB] = [spanOf(a.period)?.start ?? '', spanOf(b.period)?.start ?? '']
  return startA === startB ? 0 : startA < startB ? 1 : -1
}
