import { Exact, total } from '@/lib/derivations/exact'
import type { Count, ReliefTerm, TaxTerms } from './tax-term'

/** A year of a project as its investor foresees it: amounts as decimal text, in one currency. */
export type ProjectYear = { year: number; revenue: string; taxableIncome: string }

/** What is let off in a year: nothing, all, or the second part of a relief. */
export type Relief = 'none' | 'exempt' | 'reduced'

/** The tax of a year, as exact decimal text; `rate` in percent, before what is let off. */
export type TaxYear = { year: number; rate: string; preferential: boolean; relief: Relief; tax: string }

const isPositive = (amount: string) => new Exact(amount).gt(0)

/** The place of the first year with revenue or income among the years; -1 where there is none. */
const firstWith = (years: readonly ProjectYear[], of: 'revenue' | 'taxableIncome') =>
  years.findIndex((year) => isPositive(year[of]))

/**
 * The place of the year from which a count runs; null where it has not begun. A count that waits for income starts at
 * the latest in the year of the project that its term names, counted from the first with revenue.
 */
function startOf({ from, atLatestIn }: Count, years: readonly ProjectYear[]): number | null {
  const [revenue, income] = [firstWith(years, 'revenue'), firstWith(years, 'taxableIncome')]
  const begun = from === 'first_revenue' ? revenue : income
  const latest = atLatestIn === null || revenue < 0 ? -1 : revenue + atLatestIn - 1
  const known = [begun, latest].filter((place) => place >= 0)
  return known.length === 0 ? null : Math.min(...known)
}

/** How many years have been counted before a year; null while the count has not begun. Losses use up years too. */
const counted = (place: number, start: number | null) =>
  start === null || place < start ? null : place - start

/** What is let off in the so-manieth counted year; null while the count has not begun. */
function reliefIn(used: number | null, term: ReliefTerm | null, times: Exact): Relief {
  if (!term || used === null) return 'none'
  const [exempt = 0, reduced = 0] = [term.exemptYears, term.reducedYears].map((years) =>
    times.times(years).floor().toNumber(),
  )
  if (used < exempt) return 'exempt'
  return used < exempt + reduced ? 'reduced' : 'none'
}

/**
 * The corporate income tax of each year of a project. A year without taxable income bears none.
 * @param years one after the other, the first first
 * @param standard the rate without incentives, in percent
 */
export function taxYears(
  years: readonly ProjectYear[],
  standard: string,
  { rate, relief, extension }: TaxTerms,
): TaxYear[] {
  const times = new Exact(extension?.times ?? 1)
  const rateFrom = rate && startOf(rate.count, years)
  const reliefFrom = relief && startOf(relief.count, years)
  return years.map(({ year, taxableIncome }, place) => {
    const used = counted(place, rateFrom)
    const holds = rate !== null && used !== null && (rate.years === null || used < rate.years)
    const percent = holds ? rate.percent : standard
    const letOff = reliefIn(counted(place, reliefFrom), relief, times)
    const left =
      letOff === 'exempt' ? 0 : letOff === 'reduced' ? new Exact(100).minus(relief?.reducedBy ?? 0) : 100
    const income = Exact.max(taxableIncome, 0)
    const tax = income.times(percent).times(left).div(10_000)
    return { year, rate: percent, preferential: holds, relief: letOff, tax: tax.toFixed() }
  })
}

/** What all years come to, to the last digit. */
export const taxOf = (years: readonly TaxYear[]) => total(years.map(({ tax }) => new Exact(tax))).toFixed()
