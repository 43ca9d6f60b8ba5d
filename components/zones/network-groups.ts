import { GROUPS, groupOf } from '@/lib/zones/find-group'
import { STAGES, type Zone } from '@/lib/zones/zone'

// The furthest in its life first: that is where there is something to see.
const byStage = (a: Zone, b: Zone) =>
  STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage) || a.name.en.localeCompare(b.name.en, 'en')

/** Zones as lists show them: those that the network's counts cover, then the rest, then parks abroad; none twice. */
export const networkGroups = (zones: readonly Zone[]) =>
  GROUPS.map((key) => ({ key, zones: zones.filter((zone) => groupOf(zone) === key).toSorted(byStage) }))
