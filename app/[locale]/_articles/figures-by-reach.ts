import type { Figure } from '@/lib/figures/figure'
import { NATION } from '@/lib/zones/nation'
import type { Zone } from '@/lib/zones/zone'

/** The network that Viet Nam's zones are reported in. */
/**
 * The figures of one metric by what they are about: all zones together, each zone in Viet Nam, parts of zones and
 * cities, parks abroad. Groups hold the figures of one subject and stand in the order of the zones.
 */
export function byReach(figures: readonly Figure[], zones: readonly Zone[]) {
  const bySubject = Map.groupBy(figures, ({ subject }) => subject.key)
  const groupsOf = (chosen: readonly Zone[]) =>
    chosen.flatMap(({ slug }) => [bySubject.get(slug) ?? []].filter((g) => g.length > 0))
  const isAbroad = ({ membership }: Zone) => membership === 'benchmark'
  const known = new Set([NATION, ...zones.map(({ slug }) => slug)])
  return {
    together: bySubject.get(NATION) ?? [],
    zoned: groupsOf(zones.filter((zone) => !isAbroad(zone))),
    elsewhere: [...bySubject].filter(([key]) => !known.has(key)).map(([, group]) => group),
    abroad: groupsOf(zones.filter(isAbroad)),
  }
}
