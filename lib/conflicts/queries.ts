import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import type { Text } from '@/lib/shared/text'
import { conflictSelect, toConflict } from './dto'

/** Where credible sources disagree, and how the portal shows it. */
export type Conflict = { key: string; topic: Text; detail: Text; ruling: Text; subjects: string[] }

/** All disagreements, or those about one subject. */
export const listConflicts = publicRead(
  'conflicts',
  (at: AsOf, _subject?: string) => liveTags(at, tags.conflicts),
  async (at, subject): Promise<Conflict[]> => {
    const about = subject === undefined ? {} : { subjects: { some: { subjectKey: subject } } }
    const rows = await db().conflictVersion.findMany({
      where: { ...visible(at), ...about },
      select: conflictSelect,
    })
    const inOrder = new Intl.Collator('en', { numeric: true })
    return rows.map(toConflict).toSorted((a, b) => inOrder.compare(a.key, b.key))
  },
)
