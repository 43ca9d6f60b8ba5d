import type { ProjectYear } from '@/lib/incentives/tax-years'

/**
 * Answers by the key of their question: `yes` or `no`, the key of an option, or an amount as decimal text in the unit of
 * the question. A question without an answer is unknown.
 */
export type Answers = Readonly<Record<string, string>>

/** What an estimate is asked for: amounts of all years in one currency. */
export type Ask = {
  zone: string
  /** ISO date; the law in force on it decides. */
  decisionDate: string
  answers: Answers
  /** One after the other, the first first, without gaps. */
  years: readonly ProjectYear[]
  /** What amounts are in; it is only said again. */
  currency: string | null
}
