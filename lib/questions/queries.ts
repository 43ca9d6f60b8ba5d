import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { questionSelect, toQuestion } from './dto'

/** Every question, in the order in which it is asked. */
export const listQuestions = publicRead(
  'questions',
  (at: AsOf) => liveTags(at, tags.questions),
  async (at) => {
    const rows = await db().questionVersion.findMany({
      where: visible(at),
      select: questionSelect,
      orderBy: [{ position: 'asc' }, { questionKey: 'asc' }],
    })
    return rows.map(toQuestion)
  },
)
