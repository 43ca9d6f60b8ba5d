import type { Text } from '@/lib/shared/text'
import { isMember, type Membership } from '@/lib/zones/zone'

export type ZoneInNetwork = {
  slug: string
  name: Text
  network: string
  membership: Membership
  partOf: string | null
}

/** A zone as a group counts it: once, with the expansions that are legally a part of it; a member perhaps by inference. */
export type CountedZone = { slug: string; name: Text; parts: string[]; isInferred: boolean }

/**
 * The zones that a figure for a network adds up: its members, each together with its expansions, in the order of their
 * names in addresses.
 */
export function countedZones(network: string, zones: readonly ZoneInNetwork[]): CountedZone[] {
  const own = zones.filter((zone) => zone.network === network).toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
  const expansions = own.filter(({ membership }) => membership === 'expansion')
  const partsOf = (slug: string, seen: readonly string[]): string[] =>
    expansions
      .filter((zone) => zone.partOf === slug && !seen.includes(zone.slug))
      .flatMap((zone) => [zone.slug, ...partsOf(zone.slug, [...seen, zone.slug])])
  return own.filter(isMember).map(({ slug, name, membership }) => ({
    slug,
    name,
    parts: [slug, ...partsOf(slug, [slug])],
    isInferred: membership === 'inferred_member',
  }))
}
