import { listAttachments } from '@/lib/attachments/queries'
import { listConflicts } from '@/lib/conflicts/queries'
import { eventsOf } from '@/lib/events/of-zone'
import { listEvents } from '@/lib/events/queries'
import { listFigures } from '@/lib/figures/queries'
import { listFreshness } from '@/lib/freshness/queries'
import { listGranted, listIncentives } from '@/lib/incentives/queries'
import { listInstruments } from '@/lib/law/queries'
import { listMetrics } from '@/lib/metrics/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { listReleasesOf } from '@/lib/releases/queries'
import { listSpaces } from '@/lib/spaces/queries'
import { listStatements } from '@/lib/statements/queries'
import { peersOf } from '@/lib/zones/peers'
import { listPeers, listSites } from '@/lib/zones/queries'
import type { Zone } from '@/lib/zones/zone'

async function readSites(at: AsOf, slug: string) {
  const sites = await listSites(at, slug)
  return Promise.all(
    sites.map(async (site) => ({ site, figures: await listFigures(at, { subject: site.key }) })),
  )
}

/** What stands around a zone: its network's other zones, what is granted there, and what took place. */
async function readSurroundings(at: AsOf, { slug, network, place }: Zone, day: string) {
  const [ofNetwork, all, incentives, granted, instruments, events] = await Promise.all([
    listStatements(at, network.key),
    listPeers(at, network.key),
    listIncentives(at),
    listGranted(at, day),
    listInstruments(at),
    listEvents(at),
  ])
  const scopes = [network.key, place.key, slug]
  return {
    networkGaps: ofNetwork.filter(({ topic }) => topic === 'gap'),
    peers: peersOf(slug, all),
    expansions: all.filter(({ partOf }) => partOf === slug),
    incentives: incentives.filter(({ scope }) => scopes.includes(scope.key)),
    granted,
    instruments,
    events,
  }
}

/**
 * All that a profile shows of a zone besides itself. Incentives are those of its network, its city and its own.
 * @param day the day in the parks (ISO date) for which it says what is late and what is granted
 */
export async function readProfile(at: AsOf, zone: Zone, day: string) {
  const { slug } = zone
  const [figures, statements, conflicts, metrics, sites, freshness, spaces, attachments, releases, around] =
    await Promise.all([
      listFigures(at, { subject: slug }),
      listStatements(at, slug),
      listConflicts(at, slug),
      listMetrics(at),
      readSites(at, slug),
      listFreshness(at, slug, day),
      listSpaces(at, slug),
      listAttachments(at, slug),
      listReleasesOf(at, slug),
      readSurroundings(at, zone, day),
    ])
  return {
    ...{ figures, statements, conflicts, metrics, sites, freshness, spaces, attachments, releases },
    ...around,
    events: eventsOf(slug, statements, around.events),
  }
}
