import 'server-only'
import { type ChangeKind, CONTENT, type ContentOf } from '@/lib/changes/change'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import { Prisma } from '@/prisma/generated/client'
import type { Text } from '@/lib/shared/text'
import { closeVersions, PUBLISHERS } from './publishers'

/** A change as a change set holds it. */
export type StoredChange = {
  id: number
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  baseVersionId: number | null
  content: unknown
}

/** Somebody else's release superseded what a change was made against. Rolls the whole publication back. */
export class StaleChange extends Error {
  override readonly name = 'StaleChange'

  constructor(readonly changeId: number) {
    super(`Change ${changeId} was made against a version that is no longer current`)
  }
}

/** Another ruled figure stands for the same subject, metric, period and definition. Rolls the whole publication back. */
export class DuplicateFigure extends Error {
  override readonly name = 'DuplicateFigure'

  constructor(readonly changeId: number) {
    super(`Change ${changeId} repeats a figure that stands already`)
  }
}

/** Its author approved it, and may do so no longer. Rolls the whole publication back. */
export class OwnWork extends Error {
  override readonly name = 'OwnWork'

  constructor(readonly changeSet: number) {
    super(`Change set ${changeSet} was approved by its own author`)
  }
}

const isRepeated = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/** The draft is not what its publisher looked at. Rolls the whole publication back. */
export class UnseenChange extends Error {
  override readonly name = 'UnseenChange'

  constructor(readonly changeSet: number) {
    super(`Change set ${changeSet} was changed since its publisher looked at it`)
  }
}

// What is referred to is published before what refers to it.
const ORDER = Object.keys(CONTENT)
const isDerived = ({ content }: StoredChange) =>
  typeof content === 'object' && content !== null && 'status' in content && content.status === 'derived'
const byDependency = (a: StoredChange, b: StoredChange) =>
  ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || Number(isDerived(a)) - Number(isDerived(b))

/** What is written at once: all of a kind, but for what is calculated from others of it. */
const batchOf = (change: StoredChange) => `${change.kind} ${isDerived(change)}`

/** Writes versions of one kind; null in place of a figure that stands already. */
const write = <Kind extends ChangeKind>(
  tx: Transaction,
  kind: Kind,
  release: number,
  versions: { content: ContentOf<Kind>; replaces: number | null }[],
) => PUBLISHERS[kind](tx, release, versions)

/** The number of the lock that the database takes too when a release is made. It asks for no right to change one. */
const ONE_AT_A_TIME = 7_204_511_903n

type ReleaseWords = {
  title: Text
  note: Text | null
  rollsBack: number | null
  publishedById: number | null
}

/** Has publications follow one another until the transaction ends: what stands is then what stands. */
export const lockReleases = (tx: Transaction) =>
  tx.$executeRaw`SELECT pg_advisory_xact_lock(${ONE_AT_A_TIME})`

/**
 * Opens the next release. The lock makes numbers and times run in order.
 * @returns its number
 */
export async function openRelease(tx: Transaction, { title, note, rollsBack, publishedById }: ReleaseWords) {
  await lockReleases(tx)
  const newest = await tx.release.findFirst({
    orderBy: { number: 'desc' },
    select: { number: true, publishedAt: true },
  })
  const now = new Date()
  const { number } = await tx.release.create({
    data: {
      number: (newest?.number ?? 0) + 1,
      // A clock that was set back must not put a release before the one that it follows.
      publishedAt: newest && newest.publishedAt > now ? newest.publishedAt : now,
      title,
      note: optionalJson(note),
      rollsBack,
      publishedById,
    },
    select: { number: true },
  })
  return number
}

/**
 * Makes the changes public in an open release: closes the versions that they supersede and writes the new ones.
 * Content is parsed again: what a form let in months ago has to satisfy the rules of today.
 * @throws StaleChange when a base version is no longer current; DuplicateFigure
 */
export async function publishChanges(tx: Transaction, release: number, changes: readonly StoredChange[]) {
  const inOrder = changes.toSorted(byDependency)
  await closeBases(tx, release, inOrder)
  const versions: { change: number; version: number }[] = []
  const written = inOrder.filter(({ operation }) => operation !== 'withdraw')
  for (const batch of Map.groupBy(written, batchOf).values())
    versions.push(...(await writeBatch(tx, release, batch)))
  await tx.$executeRaw`
    UPDATE "Change" SET "versionId" = made."version"
    FROM unnest(${versions.map(({ change }) => change)}::int[], ${versions.map(({ version }) => version)}::int[])
      AS made("change", "version")
    WHERE "id" = made."change"`
}

/** @throws DuplicateFigure for the first change that repeats a figure */
async function writeBatch(tx: Transaction, release: number, batch: readonly StoredChange[]) {
  const [first] = batch
  if (!first) return []
  const { kind } = first
  const versions = batch.map(({ content, baseVersionId }) => ({
    content: CONTENT[kind].parse(content),
    replaces: baseVersionId,
  }))
  const ids = await write(tx, kind, release, versions).catch((error: unknown) => {
    // Something of the same key was published since it was drafted, or stands in it twice.
    const made = batch.find(({ operation }) => operation === 'create')
    throw made && isRepeated(error) ? new DuplicateFigure(made.id) : error
  })
  return batch.map(({ id: change }, at) => {
    const version = ids[at]
    if (version == null) throw new DuplicateFigure(change)
    return { change, version }
  })
}

/** @throws StaleChange for the first change whose base an earlier release superseded or withdrew */
async function closeBases(tx: Transaction, release: number, changes: readonly StoredChange[]) {
  for (const [kind, own] of Map.groupBy(changes, ({ kind }) => kind)) {
    const bases = own.flatMap(({ baseVersionId }) => baseVersionId ?? [])
    const closed = await closeVersions(tx, kind, bases, release)
    const stale = own.find(({ baseVersionId }) => baseVersionId !== null && !closed.has(baseVersionId))
    if (stale) throw new StaleChange(stale.id)
  }
}
