import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { siteSelect, toSite, toZone, zoneSelect } from './dto'

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
