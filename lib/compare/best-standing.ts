import { spanOf } from '@/lib/shared/period'
import type { Compared } from './compared'
import { type Difference, type Verdict, VERDICTS } from './comparison'
import type { Standing } from './standing'

/** One way to set a metric's figures side by side, and what it comes to. */
export type Judged = {
  standing: Standing
  compared: Compared[]
  differences: Difference[]
  verdict: Verdict
}

const isAligned = ({ standing }: Judged) => Number(standing.period !== null || standing.age !== null)
const endOf = ({ standing }: Judged) => (standing.period && spanOf(standing.period)?.end) ?? ''
// Two periods can end alike.
const byName = (a: Judged, b: Judged) => (a.standing.period ?? '').localeCompare(b.standing.period ?? '')
const graveReasons = ({ differences }: Judged) =>
  differences.filter(({ verdict }) => verdict === 'not_comparable').length
const isOldBasis = (one: Judged) => Number(isAligned(one) === 0 && one.standing.isShared)

/** Aligned before each at its latest, then the latest, then what can be read most freely. */
const betterRead = (a: Judged, b: Judged) =>
  isAligned(b) - isAligned(a) ||
  endOf(b).localeCompare(endOf(a)) ||
  (b.standing.age ?? 0) - (a.standing.age ?? 0) ||
  VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict) ||
  byName(a, b)

/** Where nothing can be read: the fewest reasons why, and then each at its latest, as it speaks for itself. */
const lessUnread = (a: Judged, b: Judged) =>
  isOldBasis(a) - isOldBasis(b) ||
  graveReasons(a) - graveReasons(b) ||
  isAligned(a) - isAligned(b) ||
  endOf(b).localeCompare(endOf(a)) ||
  byName(a, b)

/** Of several ways to set figures side by side, the one to show: one in which they can be read, if there is any. */
export function bestStanding(judged: readonly Judged[]): Judged | undefined {
  const readable = judged.filter(({ verdict }) => verdict !== 'not_comparable')
  return readable.length > 0 ? readable.toSorted(betterRead)[0] : judged.toSorted(lessUnread)[0]
}
