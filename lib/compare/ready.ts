import type { Figure } from '@/lib/figures/figure'
import { type Peer, peersOf } from '@/lib/zones/peers'
import { isMember, type Zone } from '@/lib/zones/zone'
import { MOST_PLACES } from './ask'
import { couldStand } from './standing'

/** A comparison that is offered ready: what it is about, the zone it begins with, and who is in it. */
export type Ready = { kind: 'peers' | 'nation' | 'abroad'; zone: Zone; zones: string[] }

const SUBJECTS = 3

/**
 * Comparisons to begin with: of the zones that report the most, each with its peers; the first of them beside all zones
 * together, and beside the parks abroad that report most of what it reports.
 * @param figures of any zones and metrics; those of `HEADLINES` are enough
 * @param network the zones of the networks at home, by which peers are chosen
 */
export function readyComparisons(
  zones: readonly Zone[],
  figures: readonly Figure[],
  network: readonly Peer[],
): Ready[] {
  const reported = Map.groupBy(figures.filter(couldStand), ({ subject }) => subject.key)
  const metricsOf = (key: string) => new Set((reported.get(key) ?? []).map(({ metric }) => metric.key))
  const byReport = (a: Zone, b: Zone) =>
    metricsOf(b.slug).size - metricsOf(a.slug).size || a.slug.localeCompare(b.slug, 'en')
  const home = zones.filter((zone) => isMember(zone) && metricsOf(zone.slug).size > 0).toSorted(byReport)
  const [first] = home
  if (!first) return []

  const shared = (zone: Zone) => metricsOf(first.slug).intersection(metricsOf(zone.slug)).size
  const abroad = zones
    .filter((zone) => zone.membership === 'benchmark' && shared(zone) > 0)
    .toSorted((a, b) => shared(b) - shared(a) || a.slug.localeCompare(b.slug, 'en'))
    .slice(0, MOST_PLACES - 2)
  const peers = home.slice(0, SUBJECTS).map((zone): Ready => {
    const beside = peersOf(zone.slug, network)
    return { kind: 'peers', zone, zones: [zone.slug, ...beside.map(({ slug }) => slug)] }
  })
  const all: Ready[] = [
    ...peers,
    { kind: 'nation', zone: first, zones: [first.slug, first.network.key] },
    { kind: 'abroad', zone: first, zones: [first.slug, ...abroad.map(({ slug }) => slug)] },
  ]
  return all.filter((one) => one.zones.length > 1)
}
