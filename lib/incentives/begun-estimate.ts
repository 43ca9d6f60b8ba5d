import { ANSWER } from '@/lib/estimate/form'
import type { Question } from '@/lib/questions/dto'
import type { Incentive } from './dto'

/**
 * The address of an estimate that is begun with the answers that an incentive cannot do without: those of which there is
 * no alternative. The zone and the rest are the reader's.
 */
export function begunEstimate(
  { criteria }: Pick<Incentive, 'criteria'>,
  questions: readonly Question[],
): string {
  const asked = new Set(questions.filter(({ knownFrom }) => knownFrom === null).map(({ key }) => key))
  const needed = criteria.filter(
    ({ question, test, alternative, variant }) =>
      asked.has(question) && test === 'is' && alternative === null && variant === null,
  )
  const query = new URLSearchParams(needed.map(({ question, value }) => [ANSWER + question, value]))
  return query.size === 0 ? '/incentives/estimate' : `/incentives/estimate?${query.toString()}`
}
