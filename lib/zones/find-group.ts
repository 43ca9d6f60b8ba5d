import type { Zone } from './zone'

/** In the order in which lists show them: what the network's counts cover, what stands beside it, parks abroad. */
export const GROUPS = ['members', 'expansions', 'outside', 'prospective', 'benchmarks'] as const
export type GroupKey = (typeof GROUPS)[number]

const OF = {
  expansion: 'expansions',
  outside: 'outside',
  prospective: 'prospective',
  benchmark: 'benchmarks',
} as const satisfies Partial<Record<Zone['membership'], GroupKey>>

/** Where a list shows a zone. */
export const groupOf = ({ membership }: Pick<Zone, 'membership'>): GroupKey =>
  membership === 'member' || membership === 'inferred_member' ? 'members' : OF[membership]
