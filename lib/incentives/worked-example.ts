import { combinationsOf } from '@/lib/estimate/combinations'
import type { EstimatedYear } from '@/lib/estimate/estimate'
import { estimatedYears } from '@/lib/estimate/estimated-years'
import { formsOf, type IncentiveForm } from '@/lib/estimate/incentive-form'
import { type Standard, standardRateOn } from '@/lib/estimate/standard-rate'
import { Exact, total } from '@/lib/derivations/exact'
import type { LegalInstrument } from '@/lib/law/dto'
import type { Incentive, IncentiveTerm } from './dto'
import type { ProjectYear } from './tax-years'

/** What a project of an example earns in each of its years, in millions of any currency. */
export const EXAMPLE_INCOME = '10'

/** As many years as an example has, unless a term runs longer; and never more than these. */
const [SHORTEST, LONGEST] = [15, 40]

const lasts = ({ years, exemptYears, reducedYears }: IncentiveTerm) =>
  Math.max(years ?? 0, (exemptYears ?? 0) + (reducedYears ?? 0))

function yearsFor(forms: readonly IncentiveForm[]): ProjectYear[] {
  const longest = Math.max(SHORTEST, ...forms.flatMap(({ terms }) => terms.map(lasts)))
  return Array.from({ length: Math.min(longest, LONGEST) }, (_, index) => ({
    year: index + 1,
    revenue: EXAMPLE_INCOME,
    taxableIncome: EXAMPLE_INCOME,
  }))
}

const taxOf = (years: readonly EstimatedYear[]) => total(years.map(({ tax }) => new Exact(tax))).toFixed()

/** The most ways that a page shows. */
const MOST_WAYS = 8

/** An incentive in one of its forms, alone or with companions: the tax of each year, of all, and what is saved. */
export type Way = { forms: IncentiveForm[]; years: EstimatedYear[]; total: string; saving: string }

/** `years` is how many the example has, `without` the tax of all of them at the standard rate. */
export type WorkedExample = { years: number; standard: Standard; without: string; ways: Way[] }

/**
 * What an incentive is worth to a project that earns the same every year, in each of its forms, alone and with what a
 * source lets stand beside it. Amounts are decimal text, in millions.
 * @param others every incentive, for its companions
 * @param day ISO date whose standard rate is compared with
 * @returns null when nothing of it can be computed, or no standard rate is known
 */
export function workedExample(
  incentive: Incentive,
  others: readonly Incentive[],
  instruments: readonly LegalInstrument[],
  day: string,
): WorkedExample | null {
  const standard = standardRateOn(instruments, day)
  const own = formsOf(incentive)
  if (!standard || own.every(({ terms }) => terms.length === 0)) return null
  const companions = others.filter(({ slug }) =>
    incentive.companions.some(({ incentive: companion }) => companion.slug === slug),
  )
  const forms = [...own, ...companions.flatMap(formsOf)].filter(({ terms }) => terms.length > 0)
  const project = yearsFor(own)
  const without = taxOf(estimatedYears(project, standard, []))
  const ways = combinationsOf(forms)
    .combinations.filter((some) => some.some((form) => own.includes(form)))
    .slice(0, MOST_WAYS)
    .map((some): Way => {
      const years = estimatedYears(project, standard, some)
      const paid = taxOf(years)
      return { forms: some, years, total: paid, saving: new Exact(without).minus(paid).toFixed() }
    })
  return ways.length === 0 ? null : { years: project.length, standard, without, ways }
}
