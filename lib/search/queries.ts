import 'server-only'
import { listEvents } from '@/lib/events/queries'
import { listIncentives } from '@/lib/incentives/queries'
import { listInstruments } from '@/lib/law/queries'
import { listMetrics } from '@/lib/metrics/queries'
import { db } from '@/lib/platform/db'
import { currentTrial } from '@/lib/platform/trial'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { latestRelease } from '@/lib/releases/queries'
import { statementSelect, toStatement } from '@/lib/statements/dto'
import { siteSelect, toSite } from '@/lib/zones/dto'
import { listZones } from '@/lib/zones/queries'
import { entriesOf } from './entries'
import { indexOf, type WordIndex } from './word-index'

/** All that can be found at a time. Statements and sites are read in one go: nobody else needs all of them. */
async function read(at: AsOf): Promise<WordIndex> {
  const [zones, sites, statements, metrics, incentives, instruments, events] = await Promise.all([
    listZones(at),
    db().siteVersion.findMany({ where: visible(at), select: siteSelect, orderBy: { siteKey: 'asc' } }),
    db().statement.findMany({
      where: visible(at),
      select: statementSelect(at),
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
    }),
    listMetrics(at),
    listIncentives(at),
    listInstruments(at),
    listEvents(at),
  ])
  return indexOf(
    entriesOf({
      zones,
      sites: sites.map(toSite),
      statements: statements.map(toStatement),
      metrics,
      incentives,
      instruments,
      events,
    }),
  )
}

/** Of so many releases the index is kept: today's, and a few that readers go back to. */
const KEPT = 4
const kept = new Map<number, Promise<WordIndex>>()

/**
 * What can be found at a time. Read as of a release, which never changes, so that it is made once a release in each
 * process, and today's is that of the newest. While a publication is tried it is made for that search and not kept.
 */
export async function searchIndex(at: AsOf): Promise<WordIndex> {
  if (currentTrial()) return read(at)
  const release = at === 'live' ? ((await latestRelease())?.number ?? 0) : at
  const known = kept.get(release)
  if (known) {
    // The one that was asked for last is the last to go.
    kept.delete(release)
    kept.set(release, known)
    return known
  }
  const made = read(release)
  kept.set(release, made)
  made.catch(() => kept.delete(release))
  for (const oldest of kept.keys()) {
    if (kept.size <= KEPT) break
    kept.delete(oldest)
  }
  return made
}
