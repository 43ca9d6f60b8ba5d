import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { instrumentSelect, toInstrument } from './dto'

/** Every legal instrument, the newest first; those without a date last. */
export const listInstruments = publicRead(
  'legal-instruments',
  (at: AsOf) => liveTags(at, tags.law),
  async (at) => {
    const rows = await db().legalInstrumentVersion.findMany({
      where: visible(at),
      select: instrumentSelect(at),
      // Many are of one day: without an order of their own, each reading could tell them in another.
      orderBy: { instrumentSlug: 'asc' },
    })
    return rows.map(toInstrument).toSorted((a, b) => (b.issued ?? '').localeCompare(a.issued ?? ''))
  },
)
