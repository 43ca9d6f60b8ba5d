import { Exact } from '@/lib/derivations/exact'
import type { IncentiveCriterion } from '@/lib/incentives/dto'
import type { Question } from '@/lib/questions/dto'
import type { Answers } from './ask'
import type { Reason, Verdict } from './estimate'
import { answerSaid, ruleSaid } from './rule-words'

const DECIMAL = /^-?\d+(\.\d+)?$/

type Condition = Pick<IncentiveCriterion, 'test' | 'value'>

function compares({ test, value }: Condition, answer: string): boolean {
  if (test === 'is') return answer === value
  if (test === 'is_not') return answer !== value
  const order = new Exact(answer).comparedTo(value)
  if (test === 'at_least') return order >= 0
  if (test === 'more_than') return order > 0
  return test === 'at_most' ? order <= 0 : order < 0
}

/** Whether an answer meets a condition; unknown without one, and where the condition asks for what cannot be compared. */
export function meets({ test, value }: Condition, question: Question | null, answer: string | null): Verdict {
  if (answer === null || question === null) return 'unknown'
  const isAmount = question.answer === 'amount'
  if (isAmount ? !DECIMAL.test(answer) || !DECIMAL.test(value) : test !== 'is' && test !== 'is_not')
    return 'unknown'
  if (isAmount && (test === 'is' || test === 'is_not'))
    return new Exact(answer).eq(value) === (test === 'is') ? 'yes' : 'no'
  return compares({ test, value }, answer) ? 'yes' : 'no'
}

/** A condition held against the answers. */
export function reasonOf(
  { question: key, test, value, alternative, instrument, article, doubt }: IncentiveCriterion,
  questions: readonly Question[],
  answers: Answers,
): Reason {
  const question = questions.find((one) => one.key === key) ?? null
  const answer = answers[key] ?? null
  return {
    question: key,
    asked: question?.text ?? { en: key, vi: key },
    answer,
    said: answer === null ? null : answerSaid(question, answer),
    verdict: meets({ test, value }, question, answer),
    test,
    value,
    rule: ruleSaid(question, test, value),
    alternative,
    instrument,
    article,
    doubt,
  }
}
