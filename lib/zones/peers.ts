import { type Membership, type Stage, STAGES } from './zone'

/** What is known of a zone that decides beside which others it is set. */
export type Peer = {
  slug: string
  name: { en: string; vi: string }
  membership: Membership
  stage: Stage
  partOf: string | null
  /** Its land; null when none is known in a unit that can be converted. */
  hectares: number | null
}

const HECTARES: Record<string, number> = { ha: 1, m2: 1e-4, acre: 0.404_685_642_24, sqft: 9.290_304e-6 }

/** Land in hectares, to order zones by: never shown. */
export const hectaresOf = (value: string, unit: string): number | null => {
  const hectares = Number(value) * (HECTARES[unit] ?? Number.NaN)
  return hectares > 0 ? hectares : null
}

/** How many times larger one is than the other; last what cannot be said. */
const farness = (own: number | null, other: number | null) =>
  own === null || other === null ? Number.POSITIVE_INFINITY : Math.abs(Math.log(other / own))

/** How many stages of life lie between two. */
const apart = (a: Peer, b: Peer) => Math.abs(STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage))

const byNumber = (a: number, b: number) => (a === b ? 0 : a - b)

/**
 * The zones beside which a zone is compared unless a reader chooses others: of the same network, those
 * nearest in stage of life, and among them those nearest in area.
 * @param all of its network, itself among them
 */
export function peersOf(slug: string, all: readonly Peer[], most = 3): Peer[] {
  const own = all.find((zone) => zone.slug === slug)
  if (!own) return []
  return all
    .filter((zone) => zone.slug !== slug)
    .toSorted(
      (a, b) =>
        apart(own, a) - apart(own, b) ||
        byNumber(farness(own.hectares, a.hectares), farness(own.hectares, b.hectares)) ||
        a.slug.localeCompare(b.slug),
    )
    .slice(0, most)
}
