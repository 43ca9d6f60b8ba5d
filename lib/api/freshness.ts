import { isExpected, type MetricFreshness } from '@/lib/freshness/freshness'
import { scoreOf } from '@/lib/freshness/score'
import { getRelease } from '@/lib/releases/queries'
import { parkDayOf } from '@/lib/shared/park-day'
import type { MomentQuery } from './query'

/** The day (ISO date, in the parks' time zone) for which an answer says what is due. */
export async function dayAsked({ asOf, release }: MomentQuery) {
  if (asOf !== undefined) return asOf
  const asked = release === undefined ? null : await getRelease(release)
  return parkDayOf(asked ? new Date(asked.publishedAt) : new Date())
}

const UNKNOWN = { period: null, due: null, days: null }

const apiUpdate = ({ metric, freshness }: MetricFreshness) => {
  const { period, due, days } = { ...UNKNOWN, ...freshness }
  return { metric: metric.key, state: freshness.state, period, due, daysOverdue: days }
}

/** How a zone keeps to the schedule, and each figure that is expected of it; null when none is. */
export function apiFreshness(metrics: readonly MetricFreshness[]) {
  const score = scoreOf(metrics.map(({ freshness }) => freshness))
  const expected = metrics.filter(({ freshness }) => isExpected(freshness))
  return score && { ...score, updates: expected.map(apiUpdate) }
}
