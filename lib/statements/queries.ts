import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { statementSelect, toStatement } from './dto'
import { STATEMENT_TOPICS } from './statement'

/** What sources say of a subject, in the order in which a profile tells it. */
export const listStatements = publicRead(
  'statements',
  (at: AsOf, subject: string) => liveTags(at, tags.subject(subject)),
  async (at, subject) => {
    const rows = await db().statement.findMany({
      where: { ...visible(at), subjectKey: subject },
      select: statementSelect(at),
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    })
    return rows
      .map(toStatement)
      .toSorted((a, b) => STATEMENT_TOPICS.indexOf(a.topic) - STATEMENT_TOPICS.indexOf(b.topic))
  },
)
