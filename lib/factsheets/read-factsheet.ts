import 'server-only'
import { listConflicts } from '@/lib/conflicts/queries'
import { listFigures } from '@/lib/figures/queries'
import { heldOn } from '@/lib/incentives/holding'
import { listIncentives } from '@/lib/incentives/queries'
import { listInstruments } from '@/lib/law/queries'
import { listMetrics } from '@/lib/metrics/queries'
import { asItStood } from '@/lib/releases/as-it-stood'
import { parkDayOf } from '@/lib/shared/park-day'
import { listSpaces } from '@/lib/spaces/queries'
import { listStatements } from '@/lib/statements/queries'
import { getZone, listSites } from '@/lib/zones/queries'

/**
 * All that a factsheet is drawn from: what the zone's page reads, right after a release. A zone that was withdrawn by
 * then is read as it last stood.
 * @param day the day in the parks (ISO date) for which it says what is granted
 * @returns null when there was no such zone by then
 */
export async function readFactsheet(release: number, slug: string, day: string) {
  const found = await asItStood(release, 'zone', slug, getZone)
  if (!found) return null
  const { thing: zone, at, withdrawal } = found
  const [figures, statements, ofNetwork, conflicts, all, instruments, metrics, sites, spaces] =
    await Promise.all([
      listFigures(at, { subject: slug }),
      listStatements(at, slug),
      listStatements(at, zone.network.key),
      listConflicts(at, slug),
      listIncentives(at),
      listInstruments(at),
      listMetrics(at),
      listSites(at, slug),
      listSpaces(at, slug),
    ])
  const scopes = [zone.network.key, zone.place.key, slug]
  const incentives = all.filter(({ scope }) => scopes.includes(scope.key))
  const read = withdrawal ? parkDayOf(new Date(withdrawal.publishedAt)) : day
  return {
    zone,
    withdrawal,
    figures,
    statements,
    networkGaps: ofNetwork.filter(({ topic }) => topic === 'gap'),
    conflicts,
    incentives: heldOn(incentives, instruments, read),
    metrics,
    spaces,
    sites: await Promise.all(
      sites.map(async (site) => ({ site, figures: await listFigures(at, { subject: site.key }) })),
    ),
  }
}

export type Factsheet = NonNullable<Awaited<ReturnType<typeof readFactsheet>>>
