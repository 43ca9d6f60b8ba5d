import type { Criterion } from './criterion'
import { dividedBy, NONE, ratio, sum, times, toDecimal } from './fraction'
import type { Weighing } from './ranking'

/** What part of the whole a criterion counts for, in percent with at most one decimal. */
export function shareOf(weighing: Weighing, criterion: Criterion): string {
  const weight = weighing.get(criterion)
  if (!weight) return '0'
  const total = sum([...weighing.values()])
  return toDecimal(total.over === NONE.over ? NONE : times(dividedBy(weight, total), ratio(100n, 1n)), 1)
}
