import type { SourceRef } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'

export const MEMBERSHIPS = [
  'member',
  'inferred_member',
  'expansion',
  'outside',
  'prospective',
  'benchmark',
] as const
export const STAGES = ['preparing', 'planned', 'established', 'built', 'operating'] as const
export const SITE_KINDS = ['site', 'phase', 'building'] as const

export type Membership = (typeof MEMBERSHIPS)[number]
export type Stage = (typeof STAGES)[number]
export type SiteKind = (typeof SITE_KINDS)[number]

/** A zone as its profile and the lists show it. */
export type Zone = {
  slug: string
  name: Text
  network: { key: string; name: Text }
  membership: Membership
  membershipNote: Text | null
  partOf: { slug: string; name: Text } | null
  stage: Stage
  stageNote: Text | null
  place: { key: string; name: Text; country: Text }
  website: string | null
  position: {
    latitude: string
    longitude: string
    note: Text | null
    source: SourceRef | null
    verified: boolean
  } | null
  note: Text | null
  versionId: number
  release: number
}

export type Site = { key: string; zone: string; kind: SiteKind; name: Text }

/** The zones that a published count of the network covers, as far as anyone knows. */
export const isMember = ({ membership }: Pick<Zone, 'membership'>) =>
  membership === 'member' || membership === 'inferred_member'
