import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { spaceSelect, toSpace } from './dto'

/** What can be leased in a zone, by kind. */
export const listSpaces = publicRead(
  'spaces',
  (at: AsOf, zone: string) => liveTags(at, tags.spaces(zone)),
  async (at, zone) => {
    const rows = await db().spaceVersion.findMany({
      where: { ...visible(at), zoneSlug: zone },
      select: spaceSelect(at),
      orderBy: [{ kind: 'asc' }, { spaceKey: 'asc' }],
    })
    return rows.map(toSpace)
  },
)

/** What could be leased anywhere right after a release. */
export const listAllSpaces = publicRead(
  'all-spaces',
  (_release: number) => [],
  async (release) => {
    const rows = await db().spaceVersion.findMany({
      where: visible(release),
      select: spaceSelect(release),
      orderBy: [{ zoneSlug: 'asc' }, { kind: 'asc' }, { spaceKey: 'asc' }],
    })
    return rows.map(toSpace)
  },
)
