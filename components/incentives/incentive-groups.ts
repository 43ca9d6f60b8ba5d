import type { Incentive } from '@/lib/incentives/dto'
import { INCENTIVE_CATEGORIES } from '@/lib/incentives/schema'

type Category = Incentive['categories'][number]
export type IncentiveGroup =
  | { kind: 'category'; key: Category; incentives: Incentive[] }
  | { kind: 'place'; key: string; place: Incentive['scope']; incentives: Incentive[] }

/**
 * Incentives in reading order: those of the nation by the first of their categories, then those of each place. None
 * stands twice.
 * @param nation the key of the network whose zones all incentives of the nation reach
 */
export function incentiveGroups(incentives: readonly Incentive[], nation: string): IncentiveGroup[] {
  const nationwide = incentives.filter(({ scope }) => scope.key === nation)
  const local = incentives.filter(({ scope }) => scope.key !== nation)
  const byCategory = INCENTIVE_CATEGORIES.map((key) => ({
    kind: 'category' as const,
    key,
    incentives: nationwide.filter(({ categories }) => categories[0] === key),
  }))
  const byPlace = [...Map.groupBy(local, ({ scope }) => scope.key)].flatMap(([key, own]) => {
    const [first] = own
    return first ? [{ kind: 'place' as const, key, place: first.scope, incentives: own }] : []
  })
  return [...byCategory.filter((group) => group.incentives.length > 0), ...byPlace]
}
