import type { Qualifier } from '@/lib/figures/figure'

/**
 * What is known of a calculated value. `reachable` says whether an upper bound may itself be the value: “at most”, for
 * which figures have no word. It is stated as `under` the next number that can be written; `rounding.ts` sees to it.
 */
export type Bound = { qualifier: Qualifier; reachable: boolean }

const exact: Bound = { qualifier: 'exact', reachable: false }
const about: Bound = { qualifier: 'about', reachable: false }
const over: Bound = { qualifier: 'over', reachable: false }
const atLeast: Bound = { qualifier: 'at_least', reachable: false }
const under: Bound = { qualifier: 'under', reachable: false }
const atMost: Bound = { qualifier: 'under', reachable: true }

const isLower = (qualifier: Qualifier) => qualifier === 'over' || qualifier === 'at_least'

/**
 * What is known of a sum of values that are known so. One strict bound makes the sum's strict; with an “about” among
 * them the sum is about.
 * @returns null when a lower and an upper bound meet: they bound nothing
 */
export function boundOfSum(qualifiers: readonly Qualifier[]): Bound | null {
  const [lower, upper] = [qualifiers.some(isLower), qualifiers.includes('under')]
  if (lower && upper) return null
  if (qualifiers.includes('about')) return about
  if (upper) return under
  if (lower) return qualifiers.includes('over') ? over : atLeast
  return exact
}

/**
 * What is known of a quotient of two values above zero. A lower bound below the line is an upper bound of the quotient:
 * 510 million over at least 43 hectares is at most 11.86 million a hectare.
 * @returns null when both are bounded on the same side: over 5 / over 2 may be anything
 */
export function boundOfQuotient(numerator: Qualifier, denominator: Qualifier): Bound | null {
  if (numerator === 'about' || denominator === 'about') return about
  if (denominator === 'exact') return boundOfSum([numerator])
  if (isLower(denominator)) {
    if (isLower(numerator)) return null
    return denominator === 'at_least' && numerator === 'exact' ? atMost : under
  }
  return numerator === 'under' ? null : over
}
