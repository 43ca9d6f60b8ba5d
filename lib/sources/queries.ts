import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { sourceSelect, toSource } from './dto'

/** Every source, in the order of their numbers. */
export const listSources = publicRead(
  'sources',
  (at: AsOf) => liveTags(at, tags.sources),
  async (at) => {
    const rows = await db().sourceVersion.findMany({ where: visible(at), select: sourceSelect })
    const inOrder = new Intl.Collator('en', { numeric: true })
    return rows.map(toSource).toSorted((a, b) => inOrder.compare(a.id, b.id))
  },
)
