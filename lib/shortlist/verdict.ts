import { Exact } from '@/lib/derivations/exact'
import type { Figure } from '@/lib/figures/figure'
import { spanOf } from '@/lib/shared/period'
import type { Evidence } from './candidate'
import type { Need } from './needs'

/** Whether a need is met. What nobody has published neither passes nor fails. */
export type Answer = 'pass' | 'fail' | 'unknown'

/** A need, what is known of it for a zone, and on what that rests; `must` when failing it rules the zone out. */
export type Verdict = { need: Need; must: boolean; answer: Answer; evidence: Evidence | null }

export const passIf = (holds: boolean): Answer => (holds ? 'pass' : 'fail')

/** Whether a figure reaches an amount. A bound answers only as far as it goes: “over 630” says nothing of 700. */
export function reaches({ value, qualifier }: Pick<Figure, 'value' | 'qualifier'>, amount: string): Answer {
  if (value === null) return 'unknown'
  const enough = new Exact(value).gte(amount)
  if (qualifier === 'over' || qualifier === 'at_least') return enough ? 'pass' : 'unknown'
  if (qualifier === 'under') return new Exact(value).lte(amount) ? 'fail' : 'unknown'
  return passIf(enough)
}

/** Whether what is there from one time on is there by another, as far as both are known: 2027 says nothing of March 2027. */
export function readyBy(from: string | null, by: string): Answer {
  const [ready, wanted] = [from === null ? null : spanOf(from), spanOf(by)]
  if (!ready || !wanted) return 'unknown'
  if (ready.start > wanted.end) return 'fail'
  return ready.end <= wanted.end ? 'pass' : 'unknown'
}
