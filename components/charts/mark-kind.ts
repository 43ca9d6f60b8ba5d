import type { Figure } from '@/lib/figures/figure'

/** What a mark in a drawing must tell apart, in the order of the legend. */
export const MARK_KINDS = ['exact', 'about', 'over', 'under', 'derived', 'unverified'] as const
export type MarkKind = (typeof MARK_KINDS)[number]

const BOUNDS = { exact: 'exact', about: 'about', over: 'over', at_least: 'over', under: 'under' } as const

/** One mark has one meaning: what weakens a figure most is what it shows. */
export function markKind({
  verified,
  status,
  qualifier,
}: Pick<Figure, 'verified' | 'status' | 'qualifier'>): MarkKind {
  if (!verified) return 'unverified'
  return status === 'derived' || status === 'estimated' ? 'derived' : BOUNDS[qualifier]
}
