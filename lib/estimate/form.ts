import type { Question } from '@/lib/questions/dto'
import { MOST_YEARS } from './limits'
import type { AmountProblem } from './typed-amount'

/** What amounts are typed in, simplest first, and by how many places they are moved to whole units of the currency. */
export const AMOUNTS_IN = {
  usd_million: { currency: 'USD', places: 6 },
  vnd_billion: { currency: 'VND', places: 9 },
  usd: { currency: 'USD', places: 0 },
  vnd: { currency: 'VND', places: 0 },
} as const
export type AmountsIn = keyof typeof AMOUNTS_IN
export const AMOUNTS_IN_ORDER: readonly AmountsIn[] = ['usd_million', 'vnd_billion', 'usd', 'vnd']

/** Before the key of a question, where an address answers it: `a-activity=software`. */
export const ANSWER = 'a-'
const USUAL_SPAN = '15'
const LONGEST = 60

/**
 * The form as it was typed. `revenue` and `income` are of the first year, the second and so on; a blank or missing one is
 * as the year before, so that one amount is that of all years.
 */
export type EstimateForm = {
  zone: string
  day: string
  in: AmountsIn
  first: string
  span: string
  revenue: readonly string[]
  income: readonly string[]
  /** By the key of their question; only of questions that are asked. */
  answers: Readonly<Record<string, string>>
  /** Another day of decision to hold it against; blank when none. */
  other: string
}

export type FormField =
  'zone' | 'day' | 'in' | 'first' | 'span' | 'revenue' | 'income' | 'other' | `a-${string}`
export type FormProblemCode =
  'required' | 'zone' | 'choice' | 'question' | 'date' | 'year' | 'span' | 'not_negative' | AmountProblem
/** What could not be read; `place` is that of the year (the first is 0), where it is one of several. */
export type FormProblem = { field: FormField; code: FormProblemCode; typed: string; place: number | null }

/** Notes what is wrong with a field. */
export type Wrong = (field: FormField, code: FormProblemCode, typed: string, place?: number) => null

/** What was typed, no longer than it is shown again. */
export const short = (typed: string) => typed.trim().slice(0, LONGEST)

export const withoutBlankEnd = (typed: readonly string[]) =>
  typed.slice(0, typed.findLastIndex((text) => text !== '') + 1)

/**
 * The form as an address has it, cut to what a form can hold; where it is blank, as it is first shown.
 * @param today ISO date that a blank day stands for
 */
export function formIn(asked: URLSearchParams, questions: readonly Question[], today: string): EstimateForm {
  const at = (name: string) => short(asked.get(name) ?? '')
  const all = (name: string) => withoutBlankEnd(asked.getAll(name).slice(0, MOST_YEARS).map(short))
  const day = at('day') || today
  const answers = questions.flatMap(({ key }) => (at(ANSWER + key) === '' ? [] : [[key, at(ANSWER + key)]]))
  return {
    zone: at('zone'),
    day,
    in: AMOUNTS_IN_ORDER.find((known) => known === at('in')) ?? 'usd_million',
    first: at('first') || (/^\d{4}/.exec(day)?.[0] ?? today.slice(0, 4)),
    span: at('span') || USUAL_SPAN,
    revenue: all('revenue'),
    income: all('income'),
    answers: Object.fromEntries(answers),
    other: at('other'),
  }
}
