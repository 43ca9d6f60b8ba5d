import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { identitySelect, toIdentity } from './dto'

/** The rules between figures that a publication is held to. */
export const listIdentities = publicRead(
  'identities',
  (at: AsOf) => liveTags(at, tags.identities),
  async (at) => {
    const rows = await db().identityVersion.findMany({
      where: visible(at),
      select: identitySelect,
      orderBy: { identityKey: 'asc' },
    })
    return rows.map(toIdentity)
  },
)
