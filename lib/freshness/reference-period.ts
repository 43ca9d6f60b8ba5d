import type { Metric } from '@/lib/metrics/metric'

/** How often a report is expected, where one is. */
export type Recurrence = Exclude<Metric['cadence'], 'irregular'>

/** A year or a quarter, and its last day (ISO date). */
export type ReferencePeriod = { period: string; end: string }

const LAST_DAYS = ['03-31', '06-30', '09-30', '12-31']

const quarterOf = (day: string) => Math.ceil(Number(day.slice(5, 7)) / 3)

const quarter = (year: number, number: number): ReferencePeriod => ({
  period: `${year}-Q${number}`,
  end: `${year}-${LAST_DAYS[number - 1]}`,
})

/** The reference period that follows the one in which a day (ISO date) lies: for 2025-12-05 it is 2026, or 2026-Q1. */
export function periodAfter(recurrence: Recurrence, day: string): ReferencePeriod {
  const year = Number(day.slice(0, 4))
  if (recurrence === 'yearly') return { period: `${year + 1}`, end: `${year + 1}-12-31` }
  const passed = quarterOf(day)
  return passed === 4 ? quarter(year + 1, 1) : quarter(year, passed + 1)
}
