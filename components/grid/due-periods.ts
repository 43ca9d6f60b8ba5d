import type { MetricFreshness } from '@/lib/freshness/freshness'

/** A reference period of which figures are due, the day on which the first of them is, and how many there are. */
export type DuePeriod = { period: string; due: string; overdue: number; expected: number }

const DAY = 86_400_000
/** What is due later than this many days from now is nobody's work yet. */
const AHEAD = 92

/** The periods of which a zone's figures are due or overdue on a day, the one due first at the top. */
export function duePeriods(metrics: readonly MetricFreshness[], day: string): DuePeriod[] {
  const last = new Date(Date.parse(day) + AHEAD * DAY).toISOString().slice(0, 10)
  const periods = new Map<string, DuePeriod>()
  for (const { freshness } of metrics) {
    if (freshness.state === 'not_scheduled' || freshness.due > last) continue
    const { period, due } = freshness
    const days = freshness.state === 'overdue' ? freshness.days : 0
    const known = periods.get(period) ?? { period, due, overdue: 0, expected: 0 }
    periods.set(period, {
      period,
      due: due < known.due ? due : known.due,
      overdue: Math.max(known.overdue, days),
      expected: known.expected + 1,
    })
  }
  return [...periods.values()].toSorted(
    (a, b) => a.due.localeCompare(b.due) || a.period.localeCompare(b.period),
  )
}
