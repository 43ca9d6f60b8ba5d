import type { Metric } from '@/lib/metrics/metric'
import type { Freshness } from './freshness'
import { periodAfter } from './reference-period'

const DAY = 86_400_000

export type Schedule = Pick<Metric, 'cadence' | 'dueDays'>

const daysAfter = (day: string, count: number) =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)

const daysBetween = (first: string, last: string) => (Date.parse(last) - Date.parse(first)) / DAY

/**
 * What the schedule of a metric expects next of a subject, on a day. A figure reports the year or quarter in which its
 * own period ends, however short that is: a count of 16 March 2026 is the count for 2026. The next one is due `dueDays`
 * after the end of the period that follows, and is in time on that day.
 * @param reportedUntil the last day of the latest period reported, ISO date; null when no report names one
 * @param day the day for which it is asked, ISO date, in the parks' time zone
 */
export function freshnessOn(
  day: string,
  { cadence, dueDays }: Schedule,
  reportedUntil: string | null,
): Freshness {
  if (cadence === 'irregular' || dueDays === null) return { state: 'not_scheduled', reason: 'irregular' }
  if (reportedUntil === null) return { state: 'not_scheduled', reason: 'never_dated' }
  const { period, end } = periodAfter(cadence, reportedUntil)
  const due = daysAfter(end, dueDays)
  const days = daysBetween(due, day)
  return days > 0 ? { state: 'overdue', period, due, days } : { state: 'next_update', period, due }
}
