import type { Assessed } from '@/lib/freshness/next-updates'
import type { Text } from '@/lib/shared/text'
import { daysAfterDue } from './step'

/** What a zone owes by one day: the metrics of one reference period that are due together. */
export type Due = {
  zone: { slug: string; name: Text }
  period: string
  due: string
  /** Days since it was due; negative until then. */
  days: number
  metrics: Text[]
}

/** How many days before it is due something is told of. */
export const AHEAD = 14

/** The longest overdue first, then what is due soonest. */
const byDue = (a: Due, b: Due) => a.due.localeCompare(b.due) || a.zone.slug.localeCompare(b.zone.slug)

/** What zones owe that is overdue on a day, or due within a fortnight. Networks report to nobody but themselves. */
export function dueOn(assessed: readonly Assessed[], day: string): Due[] {
  const found = new Map<string, Due>()
  for (const { subject, metrics } of assessed) {
    if (subject.kind !== 'zone') continue
    for (const { metric, freshness } of metrics) {
      if (freshness.state === 'not_scheduled') continue
      const { period, due } = freshness
      const days = daysAfterDue(due, day)
      if (days < -AHEAD) continue
      const key = `${subject.key} ${due} ${period}`
      const known = found.get(key)
      if (known) known.metrics.push(metric.name)
      else
        found.set(key, {
          zone: { slug: subject.key, name: subject.name },
          period,
          due,
          days,
          metrics: [metric.name],
        })
    }
  }
  return [...found.values()].toSorted(byDue)
}
