import type { Freshness, Score } from './freshness'

/**
 * How well a subject keeps to the schedule. What was never reported with a date is expected and not in time, so that
 * silence never looks better than a late report.
 * @returns null when nothing is expected of it
 */
export function scoreOf(all: readonly Freshness[]): Score | null {
  const count = (is: (freshness: Freshness) => boolean) => all.filter(is).length
  const onTime = count(({ state }) => state === 'next_update')
  const overdue = count(({ state }) => state === 'overdue')
  const neverDated = count(({ state, ...rest }) => 'reason' in rest && rest.reason === 'never_dated')
  const expected = onTime + overdue + neverDated
  return expected === 0 ? null : { expected, onTime, overdue, neverDated }
}
