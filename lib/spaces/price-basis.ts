import { Exact } from '@/lib/derivations/exact'
import type { Figure } from '@/lib/figures/figure'
import { spanOf } from '@/lib/shared/period'
import { fail, ok, type Result } from '@/lib/shared/result'
import type { Inclusion, PriceBasis, PriceUnit } from './space'

/** A price as it is quoted, and what it takes to read it on another basis. */
export type PriceFacts = {
  /** Money for one unit of size, decimal as text. Where its source does not say for what time, `basis` is null. */
  price: { value: string; unit: PriceUnit; basis: PriceBasis | null; termEnd: number | null } | null
  tax: Inclusion
  fees: Inclusion
  /** The time for which it is quoted. */
  period: string
  /** The published rate that converts dong to dollars for the year quoted; null when none stands for it. */
  rate: Figure | null
}

/** What the reader assumes: a discount rate in percent a year, and the year in which the lease would begin. */
export type PriceAssumptions = { discount: string; start: number | null }

/** Nothing assumed that the quote does not say: money later is worth as much as money now. */
export const PLAIN: PriceAssumptions = { discount: '0', start: null }

/** Something that was done to a price to bring it onto the one basis. */
export type PriceStep =
  | { kind: 'rate'; rate: Figure }
  | { kind: 'hectare' }
  | { kind: 'months' }
  | { kind: 'term'; years: number; after: number; last: number; discount: string; since: 'quote' | 'reader' }

/** A price in USD per m² and year, decimal as text, with all that was assumed on the way. */
export type ComparedPrice = { value: string; steps: PriceStep[]; tax: Inclusion; fees: Inclusion }

/** Why a price cannot be set beside others. `undated`: its source does not say when it was quoted. */
export type WhyNotCompared =
  | { why: 'no_price' | 'no_basis' | 'per_seat' | 'undated' }
  | { why: 'no_rate'; year: number }
  | { why: 'term_over'; last: number; after: number }

const M2_PER_HECTARE = 10_000
const MONTHS = 12
const DIGITS = 30

/** The year in which the period of a quote ends; null when it has no date. */
export function quoteYear(period: string): number | null {
  const span = spanOf(period)
  return span && Number(span.end.slice(0, 4))
}

/**
 * What one payment now comes to a year over a term: at 0% a price of 189 for 40 years is 4.725 a year. With a discount
 * rate it is the payment of an ordinary annuity of the same present value, `price · r ÷ (1 − (1 + r)^−years)`, paid at
 * the end of each year: what `PMT(rate; years; −price)` gives in every spreadsheet.
 * @param discount percent a year, decimal as text, not negative
 * @param years a whole number above zero
 */
export function aYearOver(years: number, price: Exact, discount: string): Exact {
  const rate = new Exact(discount).div(100)
  if (rate.isZero()) return price.div(years)
  return price.times(rate).div(new Exact(1).minus(rate.plus(1).pow(-years)))
}

/**
 * A price in USD per m² and year. Taxes and fees are neither added nor taken away: the result says whether they are in.
 * A term is counted in the calendar years after the one in which it was quoted, or after the one in which the reader
 * would begin, to its last year: nobody knows how much of the first is left.
 */
export function comparePrice(
  { price, tax, fees, period, rate }: PriceFacts,
  { discount, start }: PriceAssumptions,
): Result<ComparedPrice, WhyNotCompared> {
  if (price === null) return fail({ why: 'no_price' })
  const { basis, unit, termEnd } = price
  if (basis === null || (basis === 'whole_term' && termEnd === null)) return fail({ why: 'no_basis' })
  const [currency, size] = unit.split('/')
  if (size === 'seat') return fail({ why: 'per_seat' })

  const steps: PriceStep[] = []
  let value = new Exact(price.value)
  if (currency === 'VND') {
    const year = quoteYear(period)
    if (year === null) return fail({ why: 'undated' })
    if (rate === null || rate.value === null) return fail({ why: 'no_rate', year })
    value = value.div(rate.value)
    steps.push({ kind: 'rate', rate })
  }
  if (size === 'ha') {
    value = value.div(M2_PER_HECTARE)
    steps.push({ kind: 'hectare' })
  }
  if (basis === 'month') {
    value = value.times(MONTHS)
    steps.push({ kind: 'months' })
  }
  if (basis === 'whole_term' && termEnd !== null) {
    const after = start ?? quoteYear(period)
    if (after === null) return fail({ why: 'undated' })
    const years = termEnd - after
    if (years < 1) return fail({ why: 'term_over', last: termEnd, after })
    value = aYearOver(years, value, discount)
    const since = start === null ? 'quote' : 'reader'
    steps.push({ kind: 'term', years, after, last: termEnd, discount, since })
  }
  return ok({ value: value.toSignificantDigits(DIGITS).toFixed(), steps, tax, fees })
}

/** A compared price as it is shown: to a tenth of a cent, below ten dollars to four digits. */
export function shownPrice(value: string): string {
  const exact = new Exact(value)
  return exact.toDecimalPlaces(Math.max(3, 3 - exact.e)).toFixed()
}
