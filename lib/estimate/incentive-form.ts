import type { Incentive, IncentiveCriterion, IncentiveTerm } from '@/lib/incentives/dto'
import { TERM_KINDS, type TermKind } from '@/lib/incentives/tax-term'

/** One of the exclusive forms of an incentive, or all of it where it has but one; `terms` are those that are computed. */
export type IncentiveForm = {
  incentive: Incentive
  variant: number | null
  criteria: IncentiveCriterion[]
  terms: IncentiveTerm[]
}

const ofForm = (variant: number | null) => (part: { variant: number | null }) =>
  part.variant === null || part.variant === variant

/** The forms of an incentive, in the order of their numbers. Only corporate income tax is computed. */
export function formsOf(incentive: Incentive): IncentiveForm[] {
  const { criteria, terms } = incentive
  const numbers = [...criteria, ...terms].flatMap(({ variant }) => variant ?? [])
  const variants = numbers.length === 0 ? [null] : [...new Set(numbers)].toSorted((a, b) => a - b)
  return variants.map((variant) => ({
    incentive,
    variant,
    criteria: criteria.filter(ofForm(variant)),
    terms: terms.filter(({ tax }) => tax === 'cit').filter(ofForm(variant)),
  }))
}

/** Names a form within an estimate: the slug, with its variant where it has several. */
export const formId = ({ incentive: { slug }, variant }: Pick<IncentiveForm, 'incentive' | 'variant'>) =>
  variant === null ? slug : `${slug}.${variant}`

const termsOfKind = (forms: readonly IncentiveForm[], kind: TermKind) =>
  forms.flatMap(({ terms }) => terms).filter((term) => term.kind === kind)

/** The only term of a kind that some forms grant; null when there is none. */
export const termOf = (forms: readonly IncentiveForm[], kind: TermKind) => termsOfKind(forms, kind)[0] ?? null

/** Whether no two of the terms are of one kind: a project pays one rate, and has one relief. */
export const oneOfAKind = (forms: readonly IncentiveForm[]) =>
  TERM_KINDS.every((kind) => termsOfKind(forms, kind).length <= 1)
