import { areCompanions } from './combinations'
import type { Weighed } from './considered'
import type { NotTogether, Option } from './estimate'
import { oneOfAKind } from './incentive-form'

/** Pairs of computed incentives that the project can have each, but that no lawful combination has at once. */
export function notTogether(weighed: readonly Weighed[], options: readonly Option[]): NotTogether[] {
  const had = weighed.filter(
    ({ considered }) => considered.treatment === 'computed' && considered.eligible === 'yes',
  )
  const pairs = had.flatMap((one, place) => had.slice(place + 1).map((other) => [one, other] as const))
  const found = pairs.flatMap(([one, other]): NotTogether[] => {
    const [a, b] = [one.considered.incentive, other.considered.incentive]
    if (a.slug === b.slug) return []
    if (options.some(({ incentives }) => incentives.includes(a.slug) && incentives.includes(b.slug)))
      return []
    const isOfOneKind = areCompanions(one.form, other.form) || !oneOfAKind([one.form, other.form])
    return [{ between: [a, b], why: isOfOneKind ? 'same_kind' : 'no_source_says_so' }]
  })
  // The forms of an incentive are told once.
  const byPair = Map.groupBy(found, ({ between: [a, b] }) => `${a.slug}+${b.slug}`)
  return [...byPair.values()].flatMap(([first]) => first ?? [])
}
