import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { statementSelect, toStatement } from '@/lib/statements/dto'

/** What sources say that each subject does, in the order in which profiles tell it. */
export const listSectors = publicRead(
  'sectors',
  (at: AsOf) => liveTags(at, tags.releases),
  async (at) => {
    const rows = await db().statement.findMany({
      where: { ...visible(at), topic: 'sectors' },
      select: statementSelect(at),
      orderBy: [{ subjectKey: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    })
    return rows.map(toStatement)
  },
)
