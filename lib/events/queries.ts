import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { eventSelect, toEvent } from './dto'

/** Every event, the newest first. */
export const listEvents = publicRead(
  'events',
  (at: AsOf) => liveTags(at, tags.events),
  async (at) => {
    const rows = await db().eventVersion.findMany({
      where: visible(at),
      select: eventSelect(at),
      orderBy: [{ date: 'desc' }, { eventSlug: 'asc' }],
    })
    return rows.map(toEvent)
  },
)

/** One event, or null when none of that name was public. */
export const getEvent = publicRead(
  'event',
  (at: AsOf, _slug: string) => liveTags(at, tags.events),
  async (at, slug) => {
    const row = await db().eventVersion.findFirst({
      where: { ...visible(at), eventSlug: slug },
      select: eventSelect(at),
    })
    return row && toEvent(row)
  },
)
