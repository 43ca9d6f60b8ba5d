import type { Question } from '@/lib/questions/dto'
import type { Answers } from './ask'
import { ANSWER, type EstimateForm, short, type Wrong } from './form'
import { readAmount } from './typed-amount'

/** What can be chosen; null where an amount is asked for. */
export function choicesOf({ answer, options }: Question): string[] | null {
  if (answer === 'amount') return null
  return answer === 'yes_no' ? ['yes', 'no'] : options.map(({ key }) => key)
}

function readAnswer(question: Question, typed: string, wrong: Wrong): string | null {
  const field = `${ANSWER}${question.key}` as const
  const choices = choicesOf(question)
  if (choices) return choices.includes(typed) ? typed : wrong(field, 'choice', typed)
  const read = readAmount(typed)
  if ('problem' in read) return wrong(field, read.problem, typed)
  return read.amount.startsWith('-') ? wrong(field, 'not_negative', typed) : read.amount
}

/** The answers that can be read; the others are taken for missing. */
export function readAnswers(form: EstimateForm, questions: readonly Question[], wrong: Wrong): Answers {
  const read = questions.flatMap((question) => {
    const typed = form.answers[question.key]
    const answer = typed === undefined ? null : readAnswer(question, typed, wrong)
    return answer === null ? [] : [[question.key, answer]]
  })
  return Object.fromEntries(read)
}

/** Answers to what is not asked, perhaps any more: they are told, for without them an estimate may be another. */
export function tellUnasked(asked: URLSearchParams, questions: readonly Question[], wrong: Wrong) {
  for (const [name, typed] of asked) {
    const key = name.startsWith(ANSWER) ? short(name.slice(ANSWER.length)) : null
    if (key !== null && !questions.some((question) => question.key === key))
      wrong(`${ANSWER}${key}`, 'question', typed)
  }
}
