import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { figureSelect, toFigureAt } from '@/lib/figures/dto'
import { db } from '@/lib/platform/db'
import type { AsOf } from './as-of'
import { changeName } from './change-name'
import { type Content, differences, referencesIn } from './difference'
import { newestKnown, optionalTextOf } from './known'
import { namesOf } from './references'
import type { ReleaseChange } from './release'
import { ofRelease } from './tried'
import type { Paged, Withdrawal } from './withdrawn'

type Version = { kind: ChangeKind; id: number }

const contentOf = (json: unknown) => (json ?? null) as Content | null

/** What version rows said, each by the change that made it. */
export async function contentsOf(versions: readonly Version[]) {
  const byKind = Map.groupBy(versions, ({ kind }) => kind)
  const made = await db().change.findMany({
    where: {
      OR: [...byKind].map(([kind, own]) => ({ kind, versionId: { in: own.map(({ id }) => id) } })),
    },
    select: { kind: true, versionId: true, content: true },
  })
  const found = new Map(made.map(({ kind, versionId, content }) => [`${kind} ${versionId}`, content]))
  return ({ kind, id }: Version) => contentOf(found.get(`${kind} ${id}`))
}

export async function figuresById(ids: readonly (number | null)[], at: AsOf) {
  const rows = await db().observation.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: figureSelect(at),
  })
  const figures = new Map(rows.map((row) => [row.id, toFigureAt(at, row)]))
  return (id: number | null) => (id === null ? null : (figures.get(id) ?? null))
}

/** What is told of a published change, by its release and by the history of what it changed. */
export const changeSelect = {
  id: true,
  kind: true,
  operation: true,
  nature: true,
  reason: true,
  content: true,
  versionId: true,
  baseVersionId: true,
  authorRole: true,
  approverRole: true,
  changeSet: { select: { origin: true } },
} as const

/** Every change of a release in the order in which it was made, in the names of a time. */
export async function changesOf(release: number, at: AsOf): Promise<ReleaseChange[]> {
  const rows = await db().change.findMany({
    where: { changeSet: ofRelease(release) },
    select: changeSelect,
    orderBy: [{ changeSetId: 'asc' }, { position: 'asc' }],
  })
  const bases = rows.flatMap(({ kind, baseVersionId: id }) => (id === null ? [] : [{ kind, id }]))
  const said = await contentsOf(bases)
  const changes = rows.map((row) => ({
    row,
    was: row.baseVersionId === null ? null : said({ kind: row.kind, id: row.baseVersionId }),
    is: contentOf(row.content),
  }))
  const observed = rows.filter(({ kind }) => kind === 'observation')
  const compared = changes.flatMap(({ was, is }) => (was && is ? [was, is] : []))
  const [figure, nameOf] = await Promise.all([
    figuresById(
      observed.flatMap(({ versionId, baseVersionId }) => [versionId, baseVersionId]),
      at,
    ),
    namesOf(
      compared.flatMap((content) => referencesIn(content)),
      at,
    ),
  ])
  return changes.map(({ row, was, is }): ReleaseChange => {
    const isFigure = row.kind === 'observation'
    return {
      id: row.id,
      kind: row.kind,
      operation: row.operation,
      origin: row.changeSet.origin,
      nature: row.nature,
      reason: optionalTextOf(row.reason),
      proposedBy: row.authorRole,
      approvedBy: row.approverRole,
      name: isFigure ? null : changeName(is ?? was),
      before: isFigure ? figure(row.baseVersionId) : null,
      after: isFigure ? figure(row.versionId) : null,
      differences: was && is ? differences(row.kind, was, is, nameOf) : [],
      said: isFigure ? null : { before: was, after: is },
    }
  })
}

type Newest = { id: number; supersededIn: number | null } | null

/** The newest version by a time, current or not, of what has a page of its own. */
const NEWEST: { [Kind in Paged]: (key: string, at: AsOf) => Promise<Newest> } = {
  zone: (zoneSlug, at) => db().zoneVersion.findFirst(newest({ zoneSlug }, at)),
  incentive: (incentiveSlug, at) => db().incentiveVersion.findFirst(newest({ incentiveSlug }, at)),
  legal_instrument: (instrumentSlug, at) =>
    db().legalInstrumentVersion.findFirst(newest({ instrumentSlug }, at)),
  event: (eventSlug, at) => db().eventVersion.findFirst(newest({ eventSlug }, at)),
  metric: (metricKey, at) => db().metricVersion.findFirst(newest({ metricKey }, at)),
}

function newest<Key extends object>(key: Key, at: AsOf) {
  const { where, orderBy } = newestKnown(at)
  return { where: { ...key, ...where }, orderBy, select: { id: true, supersededIn: true } } as const
}

/** How something ended that stood before and no longer does at a time; null when it stands, or never did. */
export async function withdrawalOf(kind: Paged, key: string, at: AsOf): Promise<Withdrawal | null> {
  const version = await NEWEST[kind](key, at)
  const release = version?.supersededIn ?? null
  if (!version || release === null || (at !== 'live' && release > at)) return null
  const [{ publishedAt }, change] = await Promise.all([
    db().release.findUniqueOrThrow({ where: { number: release }, select: { publishedAt: true } }),
    db().change.findFirst({
      where: {
        kind,
        baseVersionId: version.id,
        operation: 'withdraw',
        changeSet: ofRelease(release),
      },
      select: { nature: true, reason: true },
    }),
  ])
  return {
    release,
    publishedAt: publishedAt.toISOString(),
    nature: change?.nature ?? null,
    reason: optionalTextOf(change?.reason ?? null),
  }
}
/** The number of the newest release; 0 while nothing is published. */
export async function newestNumber(): Promise<number> {
  const newest = await db().release.findFirst({ orderBy: { number: 'desc' }, select: { number: true } })
  return newest?.number ?? 0
}

/** What the releases after one touched, up to another; `tags` is null of what was published before that was noted. */
export async function touchedSince(told: number, newest: number) {
  const releases = await db().release.findMany({
    where: { number: { gt: told, lte: newest } },
    select: { number: true, touch: { select: { tags: true } } },
  })
  return releases.map(({ touch }) => touch?.tags ?? null)
}
