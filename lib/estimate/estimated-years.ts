import type { IncentiveTerm } from '@/lib/incentives/dto'
import type { RateTerm, ReliefTerm, TaxTerms } from '@/lib/incentives/tax-term'
import { type ProjectYear, type TaxYear, taxYears } from '@/lib/incentives/tax-years'
import type { Basis, EstimatedYear } from './estimate'
import { type IncentiveForm, termOf } from './incentive-form'
import type { Standard } from './standard-rate'

const countOf = ({ countFrom, atLatestIn }: IncentiveTerm) => countFrom && { from: countFrom, atLatestIn }

function toRate(term: IncentiveTerm | null): RateTerm | null {
  const count = term && countOf(term)
  return count && term.percent !== null ? { percent: term.percent, years: term.years, count } : null
}

function toRelief(term: IncentiveTerm | null): ReliefTerm | null {
  const count = term && countOf(term)
  if (!count) return null
  const { exemptYears, reducedYears, reducedBy } = term
  return {
    exemptYears: exemptYears ?? 0,
    reducedYears: reducedYears ?? 0,
    reducedBy: reducedBy ?? '0',
    count,
  }
}

const toExtension = (term: IncentiveTerm | null) =>
  term?.times === undefined || term.times === null ? null : { times: term.times }

function basisOf(what: Basis['for'], forms: readonly IncentiveForm[], term: IncentiveTerm | null): Basis[] {
  const form = term && forms.find(({ terms }) => terms.includes(term))
  if (!term || !form) return []
  const { slug, title } = form.incentive
  const { instrument, article, doubt } = term
  return [{ for: what, incentive: { slug, title }, instrument, article, doubt }]
}

const letOffIn = ({ relief }: TaxYear, term: ReliefTerm | null) =>
  relief === 'none' ? null : relief === 'exempt' ? '100' : (term?.reducedBy ?? null)

/**
 * The tax of each year under some incentives, taken together, and what each year rests on; without any, at the standard
 * rate.
 * @param forms with at most one term of each kind
 */
export function estimatedYears(
  years: readonly ProjectYear[],
  standard: Standard,
  forms: readonly IncentiveForm[],
): EstimatedYear[] {
  const [rate, relief, extension] = [
    termOf(forms, 'rate'),
    termOf(forms, 'relief'),
    termOf(forms, 'extension'),
  ]
  const terms: TaxTerms = { rate: toRate(rate), relief: toRelief(relief), extension: toExtension(extension) }
  const withoutExtension = taxYears(years, standard.percent, { ...terms, extension: null })
  return taxYears(years, standard.percent, terms).map((computed, place) => ({
    year: computed.year,
    revenue: years[place]?.revenue ?? '0',
    taxableIncome: years[place]?.taxableIncome ?? '0',
    rate: computed.rate,
    relief: computed.relief,
    reducedBy: letOffIn(computed, terms.relief),
    tax: computed.tax,
    basis: [
      ...(computed.preferential ? basisOf('rate', forms, rate) : [standard.basis]),
      ...(computed.relief === 'none' ? [] : basisOf('relief', forms, relief)),
      // Named where the year would be another without it.
      ...(computed.relief === withoutExtension[place]?.relief ? [] : basisOf('extension', forms, extension)),
    ],
  }))
}
