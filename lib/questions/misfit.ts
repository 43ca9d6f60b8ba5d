import type { Criterion } from '@/lib/incentives/schema'
import type { QuestionContent } from './schema'

/** What is wrong with a condition: its question cannot be answered so, or its answers cannot be more or less. */
export type Misfit = 'not_this_answer' | 'not_this_test'

const isAmount = (value: string) => /^-?\d{1,22}(\.\d{1,8})?$/.test(value)

/** Whether a condition can be met by any answer to its question; null when it can. */
export function misfitOf(
  { test, value }: Pick<Criterion, 'test' | 'value'>,
  { answer, options }: Pick<QuestionContent, 'answer' | 'options'>,
): Misfit | null {
  if (answer === 'amount') return isAmount(value) ? null : 'not_this_answer'
  const possible = answer === 'yes_no' ? ['yes', 'no'] : options.map(({ key }) => key)
  if (!possible.includes(value)) return 'not_this_answer'
  return test === 'is' || test === 'is_not' ? null : 'not_this_test'
}
