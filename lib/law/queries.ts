import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { instrumentSelect, toInstrument } from './dto'
import { type InstrumentStanding, standingsOn } from './in-force'

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

/** One legal instrument, or null when none of that name was public. */
export const getInstrument = publicRead(
  'legal-instrument',
  (at: AsOf, _slug: string) => liveTags(at, tags.law),
  async (at, slug) => {
    const row = await db().legalInstrumentVersion.findFirst({
      where: { ...visible(at), instrumentSlug: slug },
      select: instrumentSelect(at),
    })
    return row && toInstrument(row)
  },
)

/**
 * Whether each instrument is in force on the day that a page is read for, by slug. A day comes without any write: what
 * shows this is drawn again at midnight.
 */
export const listStandings = publicRead(
  'law-standings',
  (at: AsOf, _day: string) => liveTags(at, tags.day, tags.law),
  async (at, day): Promise<Record<string, InstrumentStanding>> => standingsOn(await listInstruments(at), day),
)
