import { Exact, total } from '@/lib/derivations/exact'
import type { ProjectYear } from '@/lib/incentives/tax-years'
import { areCompanions, combinationId } from './combinations'
import type { Weighed } from './considered'
import { eachOnce } from './doubts'
import type { EstimatedYear, Option } from './estimate'
import { estimatedYears } from './estimated-years'
import type { IncentiveForm } from './incentive-form'
import type { Standard } from './standard-rate'
import { allOf } from './verdict'

/** What all years come to, to the last digit. */
export const totalOf = (years: readonly EstimatedYear[]) =>
  total(years.map(({ tax }) => new Exact(tax))).toFixed()

/** What is not certain of taking some incentives together. */
const doubtsOfCompany = (forms: readonly IncentiveForm[]) =>
  forms.flatMap((one) =>
    forms
      .filter((other) => other !== one && areCompanions(one, other))
      .flatMap((other) =>
        one.incentive.companions
          .filter(({ incentive }) => incentive.slug === other.incentive.slug)
          .map(({ doubt }) => doubt),
      ),
  )

/** A lawful combination of incentives: whether all of it is the project's, and the tax under it. */
export function optionOf(
  parts: readonly Weighed[],
  years: readonly ProjectYear[],
  standard: Standard,
  baseline: string,
): Option {
  const forms = parts.map(({ form }) => form)
  const estimated = estimatedYears(years, standard, forms)
  const sum = totalOf(estimated)
  const eligible = allOf(parts.map(({ considered }) => considered.eligible))
  return {
    id: combinationId(forms),
    incentives: parts.map(({ considered }) => considered.incentive.slug),
    parts: parts.map(({ considered: { incentive, variant } }) => ({ incentive, variant })),
    eligible,
    because: parts.flatMap(({ considered }) => considered.because),
    // Where one part fails, no answer to another decides anything.
    missing:
      eligible === 'unknown' ? [...new Set(parts.flatMap(({ considered }) => considered.missing))] : [],
    years: estimated,
    total: sum,
    saving: new Exact(baseline).minus(sum).toFixed(),
    doubts: eachOnce([
      standard.basis.doubt,
      ...parts.flatMap(({ doubts }) => doubts),
      ...doubtsOfCompany(forms),
    ]),
  }
}

/** The cheapest first; of equal ones, that with fewer incentives, then by name. */
export const byTotal = (a: Option, b: Option) =>
  new Exact(a.total).comparedTo(b.total) ||
  a.incentives.length - b.incentives.length ||
  (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The cheapest that the project can have for certain; null where none of those saves anything. */
export const bestOf = (cheapestFirst: readonly Option[]) =>
  cheapestFirst.find(({ eligible, saving }) => eligible === 'yes' && new Exact(saving).gt(0))?.id ?? null
