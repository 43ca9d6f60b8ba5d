import 'server-only'
import { readComparison } from '@/lib/compare/queries'
import { listEvents } from '@/lib/events/queries'
import { listFigures } from '@/lib/figures/queries'
import { heldOn } from '@/lib/incentives/holding'
import { listIncentives } from '@/lib/incentives/queries'
import { listInstruments } from '@/lib/law/queries'
import type { AsOf } from '@/lib/releases/as-of'
import { listSpaces } from '@/lib/spaces/queries'
import { listStatements } from '@/lib/statements/queries'
import { getZone } from '@/lib/zones/queries'
import type { Zone } from '@/lib/zones/zone'
import type { BriefingAsk } from './ask'

async function readPark(at: AsOf, zone: Zone) {
  const [figures, statements, spaces] = await Promise.all([
    listFigures(at, { subject: zone.slug }),
    listStatements(at, zone.slug),
    listSpaces(at, zone.slug),
  ])
  return { zone, figures, statements, spaces }
}

export type Park = Awaited<ReturnType<typeof readPark>>

/**
 * All that a briefing is drawn from. What of the address could not be answered is among the comparison's problems; a
 * network is compared and has no parts of its own.
 * @param day the day in the parks (ISO date) for which it says what is granted
 */
export async function readBriefing(at: AsOf, { zones, beyond }: BriefingAsk, day: string) {
  const comparison = await readComparison(at, { zones, metrics: null, alignment: 'calendar', beyond })
  const found = await Promise.all(comparison.places.map(({ key }) => getZone(at, key)))
  const parks = await Promise.all(found.filter((zone) => zone !== null).map((zone) => readPark(at, zone)))
  const [all, instruments, events] = await Promise.all([
    listIncentives(at),
    listInstruments(at),
    listEvents(at),
  ])
  const networks = comparison.places.filter(({ kind }) => kind === 'network').map(({ key }) => key)
  const scopes = new Set([
    ...networks,
    ...parks.flatMap(({ zone }) => [zone.network.key, zone.place.key, zone.slug]),
  ])
  const places = new Set(parks.map(({ zone }) => zone.place.key))
  return {
    comparison,
    parks,
    incentives: heldOn(
      all.filter(({ scope }) => scopes.has(scope.key)),
      instruments,
      day,
    ),
    /** What was held where the chosen zones are, the newest first. */
    events: events.filter((event) => event.places.some(({ key }) => places.has(key))),
  }
}

export type Briefing = Awaited<ReturnType<typeof readBriefing>>
