import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import type { Prisma } from '@/prisma/generated/client'
import { ZONEBOOK } from '@/lib/derivations/zonebook'
import { db } from '@/lib/platform/db'
import { type Content, differences, referencesIn } from '@/lib/releases/difference'
import { optionalTextOf } from '@/lib/releases/known'
import { namesOf } from '@/lib/releases/references'
import { changeSelect, contentsOf, figuresById } from '@/lib/releases/stored'
import { type Hand, type HistoryEntry, LONGEST } from './history'
import type { VersionRow } from './references'

const entrySelect = {
  ...changeSelect,
  approvedById: true,
  changeSet: {
    select: {
      origin: true,
      author: { select: { name: true } },
      release: { select: { number: true, publishedAt: true } },
    },
  },
} as const

/** The publications that made or withdrew some versions, the newest first, and how many there are. */
async function publications(kind: ChangeKind, ids: readonly number[]) {
  const where: Prisma.ChangeWhereInput = {
    kind,
    changeSet: { state: 'published' },
    OR: [{ versionId: { in: [...ids] } }, { operation: 'withdraw', baseVersionId: { in: [...ids] } }],
  } as const
  const [rows, count] = await Promise.all([
    db().change.findMany({
      where,
      select: entrySelect,
      orderBy: [{ changeSet: { releaseNumber: 'desc' } }, { id: 'desc' }],
      take: LONGEST + 1,
    }),
    db().change.count({ where }),
  ])
  return { rows, count }
}

const contentOf = (json: unknown) => (json ?? null) as Content | null

async function namesOfPeople(ids: readonly (number | null)[]) {
  const people = await db().user.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  return new Map(people.map(({ id, name }) => [id, name]))
}

/** The life of a thing, told field by field, and what it says in its newest version. */
export async function entriesOf(kind: ChangeKind, versions: readonly VersionRow[]) {
  const { rows, count } = await publications(
    kind,
    versions.map(({ id }) => id),
  )
  const said = await contentsOf(rows.flatMap(({ baseVersionId: id }) => (id === null ? [] : [{ kind, id }])))
  const contents = rows.map(({ content, baseVersionId: id }) => ({
    is: contentOf(content),
    base: id === null ? null : said({ kind, id }),
  }))
  // What comes again after its withdrawal is compared with what was withdrawn.
  const told = contents.map(({ is, base }, at) => ({ is, was: base ?? contents[at + 1]?.base ?? null }))
  const isFigure = kind === 'observation'
  const [nameOf, figure, people] = await Promise.all([
    namesOf(
      told.flatMap(({ is, was }) => [...referencesIn(is), ...referencesIn(was)]),
      'live',
    ),
    isFigure
      ? figuresById(
          rows.map(({ versionId }) => versionId),
          'live',
        )
      : () => null,
    namesOfPeople(rows.map(({ approvedById }) => approvedById)),
  ])
  const standing = new Set(versions.flatMap(({ id, supersededIn }) => (supersededIn === null ? [id] : [])))
  const entries = rows.slice(0, LONGEST).map((row, at): HistoryEntry => {
    const { is = null, was = null } = told[at] ?? {}
    const { author, origin, release } = row.changeSet
    const approver = people.get(row.approvedById ?? 0)
    const hand = (name: string | undefined, role: Hand['role']): Hand | null =>
      name === undefined ? null : { name, role }
    const stands = row.versionId !== null && standing.has(row.versionId)
    return {
      change: row.id,
      version: row.versionId,
      release: release?.number ?? 0,
      publishedAt: release?.publishedAt.toISOString() ?? '',
      operation: row.operation,
      origin,
      nature: row.nature,
      reason: optionalTextOf(row.reason),
      proposedBy: hand(author?.name, row.authorRole),
      approvedBy: hand(approver, row.approverRole),
      figure: figure(row.versionId),
      differences: is ? differences(kind, was ?? {}, is, nameOf) : [],
      stands,
      canRestore: is !== null && !stands && is['source'] !== ZONEBOOK,
    }
  })
  const newest = told.find(({ is, was }) => is ?? was)
  return { entries, more: count - entries.length, newest: newest?.is ?? newest?.was ?? null }
}
