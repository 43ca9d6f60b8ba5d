import { isMember, STAGES, type Zone } from '@/lib/zones/zone'

const GROUPS = {
  members: isMember,
  expansions: ({ membership }) => membership === 'expansion',
  outside: ({ membership }) => membership === 'outside',
  prospective: ({ membership }) => membership === 'prospective',
  benchmarks: ({ membership }) => membership === 'benchmark',
} satisfies Record<string, (zone: Zone) => boolean>

export type GroupKey = keyof typeof GROUPS

const ORDER: readonly GroupKey[] = ['members', 'expansions', 'outside', 'prospective', 'benchmarks']

// The furthest in its life first: that is where there is something to see.
const byStage = (a: Zone, b: Zone) =>
  STAGES.indexOf(b.stage) - STAGES.indexOf(a.stage) || a.name.en.localeCompare(b.name.en, 'en')

/** Zones as lists show them: those that the network's counts cover, then the rest, then parks abroad; none twice. */
export const networkGroups = (zones: readonly Zone[]) =>
  ORDER.map((key) => ({ key, zones: zones.filter(GROUPS[key]).toSorted(byStage) }))
