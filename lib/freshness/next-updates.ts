import type { MetricFreshness, NextUpdate } from './freshness'

export type Assessed = { subject: NextUpdate['subject']; metrics: readonly MetricFreshness[] }

function updatesOf({ subject, metrics }: Assessed): NextUpdate[] {
  const byDay = new Map<string, NextUpdate>()
  for (const { metric, freshness } of metrics) {
    if (freshness.state !== 'next_update') continue
    const { period, due } = freshness
    const update = byDay.get(`${due} ${period}`) ?? { subject, period, due, metrics: [] }
    update.metrics.push(metric.name)
    byDay.set(`${due} ${period}`, update)
  }
  return [...byDay.values()]
}

const byDue = (a: NextUpdate, b: NextUpdate) =>
  a.due.localeCompare(b.due) ||
  Number(b.subject.kind === 'network') - Number(a.subject.kind === 'network') ||
  a.subject.name.en.localeCompare(b.subject.name.en, 'en')

/** The updates that are due soonest, what one subject owes by one day together; on the same day the network first. */
export const soonestUpdates = (assessed: readonly Assessed[], most: number) =>
  assessed.flatMap(updatesOf).toSorted(byDue).slice(0, most)
