import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { listInstruments } from '@/lib/law/queries'
import { incentiveSelect, toIncentive } from './dto'
import { type Granted, grantedOn } from './granted'

/** Every incentive, in reading order: those of the nation first. */
export const listIncentives = publicRead(
  'incentives',
  (at: AsOf) => liveTags(at, tags.incentives, tags.law),
  async (at) => {
    const rows = await db().incentiveVersion.findMany({
      where: visible(at),
      select: incentiveSelect(at),
      orderBy: [{ position: 'asc' }, { incentiveSlug: 'asc' }],
    })
    return rows.map(toIncentive)
  },
)

/** One incentive, or null when none of that name was public. */
export const getIncentive = publicRead(
  'incentive',
  (at: AsOf, _slug: string) => liveTags(at, tags.incentives, tags.law),
  async (at, slug) => {
    const row = await db().incentiveVersion.findFirst({
      where: { ...visible(at), incentiveSlug: slug },
      select: incentiveSelect(at),
    })
    return row && toIncentive(row)
  },
)

/**
 * Whether each incentive is granted to what is decided on the day that a page is read for, by slug. Drawn again at
 * midnight, as what it rests on ends without any write.
 */
export const listGranted = publicRead(
  'granted',
  (at: AsOf, _day: string) => liveTags(at, tags.day, tags.incentives, tags.law),
  async (at, day): Promise<Record<string, Granted>> => {
    const [incentives, instruments] = await Promise.all([listIncentives(at), listInstruments(at)])
    return Object.fromEntries(
      incentives.map((incentive) => [incentive.slug, grantedOn(incentive, instruments, day)]),
    )
  },
)
