import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { textOf } from '@/lib/releases/known'
import { siteSelect, toSite, toZone, zoneSelect } from './dto'
import { firstRecognised, type Known, largestOffered, sectorsSaid } from './find-known'
import type { StatementTopic } from '@/lib/statements/statement'
import { hectaresOf, type Peer } from './peers'

/** Every zone, at home and abroad, by slug. */
export const listZones = publicRead(
  'zones',
  (at: AsOf) => liveTags(at, tags.zones),
  async (at) => {
    const rows = await db().zoneVersion.findMany({
      where: visible(at),
      select: zoneSelect(at),
      orderBy: { zoneSlug: 'asc' },
    })
    return rows.map(toZone)
  },
)

/** One zone, or null when none of that name was public. */
export const getZone = publicRead(
  'zone',
  (at: AsOf, slug: string) => liveTags(at, tags.zone(slug)),
  async (at, slug) => {
    const row = await db().zoneVersion.findFirst({
      where: { ...visible(at), zoneSlug: slug },
      select: zoneSelect(at),
    })
    return row && toZone(row)
  },
)

/** The sites, phases and buildings of a zone. */
export const listSites = publicRead(
  'sites',
  (at: AsOf, zone: string) => liveTags(at, tags.zone(zone)),
  async (at, zone) => {
    const rows = await db().siteVersion.findMany({
      where: { ...visible(at), zoneSlug: zone },
      select: siteSelect,
      orderBy: { siteKey: 'asc' },
    })
    return rows.map(toSite)
  },
)

/** The zones of a network, each with no more than decides beside which others it is set; by slug. */
export const listPeers = publicRead(
  'peers',
  (at: AsOf, _network: string) => liveTags(at, tags.zones, tags.metric('land_area')),
  async (at, network): Promise<Peer[]> => {
    const zones = await db().zoneVersion.findMany({
      where: { ...visible(at), networkKey: network },
      select: { zoneSlug: true, name: true, membership: true, stage: true, partOfSlug: true },
      orderBy: { zoneSlug: 'asc' },
    })
    const land = await db().observation.findMany({
      where: { ...visible(at), metricKey: 'land_area', standing: 'ruled', value: { not: null } },
      select: { subjectKey: true, value: true, unit: true },
      orderBy: [{ periodEnd: { sort: 'asc', nulls: 'first' } }, { id: 'asc' }],
    })
    // The latest comes last, and stands.
    const areas = new Map(
      land.map(({ subjectKey, value, unit }) => [subjectKey, hectaresOf(value?.toFixed() ?? '', unit)]),
    )
    return zones.map(({ zoneSlug, name, partOfSlug, ...rest }) => ({
      ...rest,
      slug: zoneSlug,
      name: textOf(name),
      partOf: partOfSlug,
      hectares: areas.get(zoneSlug) ?? null,
    }))
  },
)

/** What filters ask of zones beside their profiles and figures, by zone; nothing for a zone of which nothing is said. */
export const listKnown = publicRead(
  'known-of-zones',
  (at: AsOf) => liveTags(at, tags.releases),
  async (at): Promise<Record<string, Known>> => {
    const said = (topic: StatementTopic) =>
      db().statement.findMany({
        where: { ...visible(at), topic },
        select: { subjectKey: true, text: true, period: true },
      })
    const [recognitions, sectors, spaces] = await Promise.all([
      said('recognition'),
      said('sectors'),
      db().spaceVersion.findMany({
        where: { ...visible(at), size: { not: null } },
        select: { zoneSlug: true, size: true, sizeUnit: true },
      }),
    ])
    const toSaid = (row: (typeof sectors)[number]) => ({ ...row, text: textOf(row.text) })
    const recognised = Map.groupBy(recognitions, ({ subjectKey }) => subjectKey)
    const named = Map.groupBy(sectors, ({ subjectKey }) => subjectKey)
    const offered = Map.groupBy(spaces, ({ zoneSlug }) => zoneSlug)
    const zones = new Set([...recognised.keys(), ...named.keys(), ...offered.keys()])
    return Object.fromEntries(
      [...zones].map((zone) => [
        zone,
        {
          recognised: firstRecognised((recognised.get(zone) ?? []).map(toSaid)),
          sectors: sectorsSaid((named.get(zone) ?? []).map(toSaid)),
          offered: largestOffered(
            (offered.get(zone) ?? []).map(({ size, sizeUnit }) => ({
              value: size?.toFixed() ?? '0',
              unit: sizeUnit ?? '',
            })),
          ),
        },
      ]),
    )
  },
)
