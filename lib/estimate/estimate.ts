import type { InstrumentRef } from '@/lib/incentives/dto'
import type { CriterionTest } from '@/lib/incentives/schema'
import type { Relief } from '@/lib/incentives/tax-years'
import type { Text } from '@/lib/shared/text'
import type { Ask } from './ask'

/** Whether a condition is met, a rule in force, an incentive one's own; `unknown` while an answer or a date is missing. */
export type Verdict = 'yes' | 'no' | 'unknown'

export type IncentiveRef = { slug: string; title: Text }

/** A question, its answer, and the rule that the answer meets or fails. */
export type Reason = {
  question: string
  asked: Text
  /** As it was given, or as the portal knows it; null when it is missing. */
  answer: string | null
  /** The answer for people: "yes", "Software", "6,500 billion VND"; null when it is missing. */
  said: Text | null
  verdict: Verdict
  test: CriterionTest
  value: string
  /** The value for people. */
  rule: Text
  /** Reasons with the same number are alternatives: one is enough. */
  alternative: number | null
  instrument: InstrumentRef | null
  article: Text | null
  doubt: Text | null
}

/** One incentive, in one of its forms, held against the answers. */
export type Considered = {
  incentive: IncentiveRef
  variant: number | null
  /** Whether it can be computed, or is only described. */
  treatment: 'computed' | 'described'
  eligible: Verdict
  /** Why it is no candidate at all: not granted on that day, not in that place; null when it is one. */
  outside: 'not_yet' | 'ended' | 'elsewhere' | 'no_entitlement' | null
  /** What the law says of the day: the instrument that grants it, and what ended it. */
  grantedBy: InstrumentRef | null
  endedBy: InstrumentRef | null
  because: Reason[]
  /** The questions whose answers would decide it. */
  missing: string[]
  gives: Text
  unpriced: Text | null
  verified: boolean
}

/** What one cell of a year rests on. */
export type Basis = {
  for: 'standard' | 'rate' | 'relief' | 'extension'
  /** Null for the standard rate. */
  incentive: IncentiveRef | null
  instrument: InstrumentRef | null
  article: Text | null
  doubt: Text | null
}

/** The tax of a year as exact decimal text; `rate` in percent, before what is let off, `reducedBy` percent of the tax. */
export type EstimatedYear = {
  year: number
  revenue: string
  taxableIncome: string
  rate: string
  relief: Relief
  reducedBy: string | null
  tax: string
  basis: Basis[]
}

/** A lawful combination of incentives, and the tax of the project under it. */
export type Option = {
  /** Names it within the estimate and in addresses: slugs with variants, joined by `+`. */
  id: string
  incentives: string[]
  parts: { incentive: IncentiveRef; variant: number | null }[]
  eligible: Verdict
  because: Reason[]
  missing: string[]
  years: EstimatedYear[]
  total: string
  saving: string
  /** What is not certain of anything that it rests on, each once. */
  doubts: Text[]
}

/** Why two incentives, each of which one could have, are not taken together. */
export type NotTogether = {
  between: readonly [IncentiveRef, IncentiveRef]
  why: 'same_kind' | 'no_source_says_so'
}

/** What an estimate rests on besides the rules and the answers. */
export type Caveat =
  'standard_rate_of_another_day' | 'no_standard_rate' | 'unverified' | 'doubtful' | 'future_rules'

export type Estimate = {
  ask: Ask
  zone: { slug: string; name: Text }
  /** Version of the way of calculating; the rules themselves are those of `release`. */
  rules: string
  release: number
  publishedAt: string
  /** ISO date on which it was made. */
  made: string
  /** Every question that bears on it, with the answers that were given or known. */
  baseline: { years: EstimatedYear[]; total: string }
  /** The cheapest first, whether one is eligible or not. */
  options: Option[]
  /** The cheapest option that one is eligible for; null when there is none that costs less than the baseline. */
  best: string | null
  considered: Considered[]
  notTogether: NotTogether[]
  caveats: Caveat[]
}
