import 'server-only'
import { publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { figureSelect, toFigure } from '@/lib/figures/dto'
import { changeName } from './change-name'
import { endOfParkDay } from './park-day'
import { optionalTextOf, textOf } from './known'
import type { Release, ReleaseChange } from './release'

const releaseSelect = {
  number: true,
  publishedAt: true,
  title: true,
  changeSets: { select: { _count: { select: { changes: true } } } },
} as const

type ReleaseRow = {
  number: number
  publishedAt: Date
  title: Parameters<typeof textOf>[0]
  changeSets: { _count: { changes: number } }[]
}

const toRelease = ({ number, publishedAt, title, changeSets }: ReleaseRow): Release => ({
  number,
  publishedAt: publishedAt.toISOString(),
  title: textOf(title),
  changes: changeSets.reduce((sum, { _count }) => sum + _count.changes, 0),
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

async function figuresById(ids: readonly (number | null)[]) {
  const wanted = ids.filter((id) => id !== null)
  const rows = await db().observation.findMany({
    where: { id: { in: wanted } },
    select: figureSelect('live'),
  })
  return new Map(rows.map((row) => [row.id, toFigure(row)]))
}

/** Every change of a release, in the order in which it was made. */
export const listReleaseChanges = publicRead(
  'release-changes',
  (_number: number) => [tags.releases],
  async (number): Promise<ReleaseChange[]> => {
    const changes = await db().change.findMany({
      where: { changeSet: { releaseNumber: number } },
      orderBy: [{ changeSetId: 'asc' }, { position: 'asc' }],
    })
    const observed = changes.filter(({ kind }) => kind === 'observation')
    const figures = await figuresById(
      observed.flatMap(({ versionId, baseVersionId }) => [versionId, baseVersionId]),
    )
    const figure = (id: number | null) => (id === null ? null : (figures.get(id) ?? null))
    return changes.map(({ id, kind, operation, nature, reason, content, versionId, baseVersionId }) => ({
      id,
      kind,
      operation,
      nature,
      reason: optionalTextOf(reason),
      name: kind === 'observation' ? null : changeName(content),
      before: kind === 'observation' ? figure(baseVersionId) : null,
      after: kind === 'observation' ? figure(versionId) : null,
    }))
  },
)
