import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { endOfParkDay } from '@/lib/shared/park-day'
import type { AsOf } from './as-of'
import { textOf } from './known'
import type { Release, ReleaseChange } from './release'
import { changesOf, withdrawalOf } from './stored'
import type { Paged } from './withdrawn'

const releaseSelect = {
  number: true,
  publishedAt: true,
  title: true,
  changeSets: { select: { _count: { select: { changes: true } } } },
  seal: { select: { digest: true } },
} as const

type ReleaseRow = {
  number: number
  publishedAt: Date
  title: Parameters<typeof textOf>[0]
  changeSets: { _count: { changes: number } }[]
  seal: { digest: string } | null
}

const toRelease = ({ number, publishedAt, title, changeSets, seal }: ReleaseRow): Release => ({
  number,
  publishedAt: publishedAt.toISOString(),
  title: textOf(title),
  changes: changeSets.reduce((sum, { _count }) => sum + _count.changes, 0),
  // The database commits no release without one.
  seal: seal?.digest ?? '',
})

/** Every release, the newest first. */
export const listReleases = publicRead(
  'releases',
  () => [tags.releases],
  async () => {
    const rows = await db().release.findMany({ select: releaseSelect, orderBy: { number: 'desc' } })
    return rows.map(toRelease)
  },
)

/** The newest release; null before anything was published. */
export const latestRelease = publicRead(
  'latest-release',
  () => [tags.releases],
  async () => {
    const row = await db().release.findFirst({ select: releaseSelect, orderBy: { number: 'desc' } })
    return row && toRelease(row)
  },
)

/** One release; null when there is none of that number. */
export const getRelease = publicRead(
  'release',
  (_number: number) => [tags.releases],
  async (number) => {
    const row = await db().release.findUnique({ where: { number }, select: releaseSelect })
    return row && toRelease(row)
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
    return row && toRelease(row)
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
  event: () => tags.events,
  metric: () => tags.metrics,
}

/** How something ended that was public before a time and is not at it; null when it stands then, or never was public. */
export const getWithdrawal = publicRead(
  'withdrawal',
  (at: AsOf, kind: Paged, key: string) => liveTags(at, PAGE_TAG[kind](key)),
  async (at, kind, key) => withdrawalOf(kind, key, at),
)
