import { type IncentiveForm, formId, oneOfAKind, termOf } from './incentive-form'

/** More than this many combinations nobody reads; which are left out is then said. */
export const MOST_COMBINATIONS = 60

/** Whether one of two incentives names the other as one that a project can have beside it. */
export const areCompanions = (one: IncentiveForm, other: IncentiveForm) =>
  one.incentive.companions.some(({ incentive }) => incentive.slug === other.incentive.slug) ||
  other.incentive.companions.some(({ incentive }) => incentive.slug === one.incentive.slug)

const extendsOnly = ({ terms }: IncentiveForm) => terms.every(({ kind }) => kind === 'extension')
const grants = (form: IncentiveForm, kind: 'relief' | 'extension') => termOf([form], kind) !== null

/**
 * Whether two forms can stand in one combination, as far as any source says. What only draws out a relief needs a word
 * for that relief alone, not for the rate beside it.
 */
function mayStandTogether(one: IncentiveForm, other: IncentiveForm) {
  if (one.incentive.slug === other.incentive.slug) return false
  if (areCompanions(one, other)) return true
  const [drawing, drawn] = extendsOnly(one) ? [one, other] : [other, one]
  return extendsOnly(drawing) && !extendsOnly(drawn) && !grants(drawn, 'relief')
}

/** Whether a set of forms grants anything by itself: an extension needs a relief to draw out. */
const isWhole = (forms: readonly IncentiveForm[]) =>
  forms.every((form) => !grants(form, 'extension')) || forms.some((form) => grants(form, 'relief'))

/**
 * Every lawful combination of some forms: at most one rate, one relief and one extension, and any two of them only
 * where one names the other as a companion. Small ones first, each in the order in which the forms came.
 * @returns the combinations, and whether there were more than are looked at
 */
export function combinationsOf(forms: readonly IncentiveForm[]): {
  combinations: IncentiveForm[][]
  isCut: boolean
} {
  const found: IncentiveForm[][] = []
  let growing: IncentiveForm[][] = [[]]
  while (growing.length > 0) {
    growing = growing.flatMap((some) => {
      const after = some.length === 0 ? 0 : forms.findIndex((form) => form === some.at(-1)) + 1
      return forms
        .slice(after)
        .filter((next) => some.every((form) => mayStandTogether(form, next)) && oneOfAKind([...some, next]))
        .map((next) => [...some, next])
    })
    found.push(...growing.filter(isWhole))
    if (found.length > MOST_COMBINATIONS)
      return { combinations: found.slice(0, MOST_COMBINATIONS), isCut: true }
  }
  return { combinations: found, isCut: false }
}

/** Names a combination within an estimate and in addresses. */
export const combinationId = (forms: readonly IncentiveForm[]) => forms.map(formId).join('+')
