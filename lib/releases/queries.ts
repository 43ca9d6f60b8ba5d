import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { endOfParkDay } from '@/lib/shared/park-day'
import type { AsOf } from './as-of'
import { optionalTextOf, textOf } from './known'
import type { Release, ReleaseChange, ReleaseMention } from './release'
import { changesOf, withdrawalOf } from './stored'
import { triedChanges } from './tried'
import type { Paged } from './withdrawn'

const releaseSelect = {
  number: true,
  publishedAt: true,
  title: true,
  note: true,
  rollsBack: true,
  changeSets: { select: { _count: { select: { changes: true } } } },
  seal: { select: { digest: true } },
} as const

type ReleaseRow = {
  number: number
  publishedAt: Date
  title: Parameters<typeof textOf>[0]
  note: Parameters<typeof optionalTextOf>[0]
  rollsBack: number | null
  changeSets: { _count: { changes: number } }[]
  seal: { digest: string } | null
}

const toRelease = (
  { number, publishedAt, title, note, rollsBack, changeSets, seal }: ReleaseRow,
  takenBackBy: readonly number[],
): Release => ({
  number,
  publishedAt: publishedAt.toISOString(),
  title: textOf(title),
  note: optionalTextOf(note),
  rollsBack,
  takenBackBy,
  changes: changeSets.reduce((sum, { _count }) => sum + _count.changes, triedChanges(number)),
  // The database commits no release without one; one that is tried is not sealed.
  seal: seal?.digest ?? '',
})

/** Releases with the numbers of those that took them back. */
async function toReleases(rows: readonly ReleaseRow[]): Promise<Release[]> {
  const takers = await db().release.findMany({
    where: { rollsBack: { in: rows.map(({ number }) => number) } },
    select: { number: true, rollsBack: true },
    orderBy: { number: 'asc' },
  })
  const byTaken = Map.groupBy(takers, ({ rollsBack }) => rollsBack)
  return rows.map((row) =>
    toRelease(
      row,
      (byTaken.get(row.number) ?? []).map(({ number }) => number),
    ),
  )
}

const toOneRelease = async (row: ReleaseRow | null): Promise<Release | null> =>
  row && ((await toReleases([row]))[0] ?? null)

/** Every release, the newest first. */
export const listReleases = publicRead(
  'releases',
  () => [tags.releases],
  async () => {
    const rows = await db().release.findMany({ select: releaseSelect, orderBy: { number: 'desc' } })
    return toReleases(rows)
  },
)

/** The newest release; null before anything was published. */
export const latestRelease = publicRead(
  'latest-release',
  () => [tags.releases],
  async () => {
    const row = await db().release.findFirst({ select: releaseSelect, orderBy: { number: 'desc' } })
    return toOneRelease(row)
  },
)

/** One release; null when there is none of that number. */
export const getRelease = publicRead(
  'release',
  (_number: number) => [tags.releases],
  async (number) => {
    const row = await db().release.findUnique({ where: { number }, select: releaseSelect })
    return toOneRelease(row)
  },
)

/** The release that the public saw at the end of a day in the parks' time zone; null before the first. */
export const releaseOn = publicRead(
  'release-on',
  (_day: string) => [tags.releases],
  async (day) => {
    const row = await db().release.findFirst({
      where: { publishedAt: { lt: endOfParkDay(day) } },
      select: releaseSelect,
      orderBy: { number: 'desc' },
    })
    return toOneRelease(row)
  },
)

/** Every change of a release, in the order in which it was made, in the names that were known at a time. */
export const listReleaseChanges = publicRead(
  'release-changes',
  (at: AsOf, _number: number) => liveTags(at, tags.releases),
  async (at, number): Promise<ReleaseChange[]> => changesOf(number, at),
)

/** The tags of a page: what withdraws a thing touches what shows it. */
const PAGE_TAG: Record<Paged, (key: string) => string> = {
  zone: tags.zone,
  incentive: () => tags.incentives,
  legal_instrument: () => tags.law,
  event: () => tags.events,
  metric: () => tags.metrics,
}

/** How something ended that was public before a time and is not at it; null when it stands then, or never was public. */
export const getWithdrawal = publicRead(
  'withdrawal',
  (at: AsOf, kind: Paged, key: string) => liveTags(at, PAGE_TAG[kind](key)),
  async (at, kind, key) => withdrawalOf(kind, key, at),
)

/** The releases that changed what is told of a zone: its profile, its figures or its statements. The newest first. */
export const listReleasesOf = publicRead(
  'releases-of',
  (at: AsOf, zone: string) => liveTags(at, tags.zone(zone), tags.subject(zone)),
  async (at, zone): Promise<ReleaseMention[]> => {
    const by = ['publishedIn', 'supersededIn'] as const
    const [profile, figures, statements] = await Promise.all([
      db().zoneVersion.groupBy({ by: [...by], where: { zoneSlug: zone } }),
      db().observation.groupBy({ by: [...by], where: { subjectKey: zone } }),
      db().statement.groupBy({ by: [...by], where: { subjectKey: zone } }),
    ])
    const numbers = [...profile, ...figures, ...statements]
      .flatMap(({ publishedIn, supersededIn }) => [publishedIn, supersededIn ?? publishedIn])
      .filter((number) => at === 'live' || number <= at)
    const rows = await db().release.findMany({
      where: { number: { in: [...new Set(numbers)] } },
      select: { number: true, publishedAt: true, title: true },
      orderBy: { number: 'desc' },
    })
    return rows.map(({ number, publishedAt, title }) => ({
      number,
      publishedAt: publishedAt.toISOString(),
      title: textOf(title),
    }))
  },
)
