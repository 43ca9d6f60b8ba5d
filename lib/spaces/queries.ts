import 'server-only'
import { RATE } from '@/lib/derivations/conversion'
import { figureSelect, toFigureAt } from '@/lib/figures/dto'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { spaceSelect, toSpace } from './dto'

/** What converts prices between dong and dollars. */
async function ratesAt(at: AsOf) {
  const rows = await db().observation.findMany({
    where: { ...visible(at), metricKey: RATE.metric, definitionKey: { in: RATE.definitions } },
    select: figureSelect(at),
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => toFigureAt(at, row))
}

/** What can be leased in a zone, by kind. */
export const listSpaces = publicRead(
  'spaces',
  (at: AsOf, zone: string) => liveTags(at, tags.spaces(zone), tags.metric(RATE.metric)),
  async (at, zone) => {
    const [rows, rates] = await Promise.all([
      db().spaceVersion.findMany({
        where: { ...visible(at), zoneSlug: zone },
        select: spaceSelect(at),
        orderBy: [{ kind: 'asc' }, { spaceKey: 'asc' }],
      }),
      ratesAt(at),
    ])
    return rows.map((row) => toSpace(row, rates))
  },
)

/** What can be leased anywhere, by zone and kind. */
export const listAllSpaces = publicRead(
  'all-spaces',
  (at: AsOf) => liveTags(at, tags.allSpaces, tags.metric(RATE.metric)),
  async (at) => {
    const [rows, rates] = await Promise.all([
      db().spaceVersion.findMany({
        where: visible(at),
        select: spaceSelect(at),
        orderBy: [{ zoneSlug: 'asc' }, { kind: 'asc' }, { spaceKey: 'asc' }],
      }),
      ratesAt(at),
    ])
    return rows.map((row) => toSpace(row, rates))
  },
)
