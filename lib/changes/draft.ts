import 'server-only'
import { record } from '@/lib/audit/record'
import { allowedBy, type Actor } from '@/lib/auth/policy'
import { keptExplanations } from '@/lib/checks/kept-explanations'
import type { Prisma } from '@/prisma/generated/client'
import { AppError } from '@/lib/platform/errors'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { ChangeReason } from '@/lib/figures/schema'
import type { ChangeKind } from './change'

export type DraftedChange = {
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  zone: string | null
  base: number | null
  content: Prisma.InputJsonObject | null
  why: ChangeReason | null
  /** A change of the draft that this takes the place of. */
  replaces: number | null
}

/** By which of their doors people draft. */
export type Door = 'form' | 'grid' | 'file' | 'restore' | 'rollback'

type Bases = readonly Pick<DraftedChange, 'kind' | 'base'>[]

/**
 * Refuses what is drafted against a version that the actor's own change under review was made against: of the two, one
 * would be stale the moment that the other is published.
 * @throws AppError UNDER_REVIEW
 */
async function refuseUnderReview(tx: Transaction, actor: Actor, changes: Bases) {
  const based = changes.flatMap(({ kind, base }) => (base === null ? [] : [{ kind, base }]))
  if (based.length === 0) return
  const byKind = Map.groupBy(based, ({ kind }) => kind)
  const waiting = await tx.change.findFirst({
    where: {
      OR: [...byKind].map(([kind, own]) => ({ kind, baseVersionId: { in: own.map(({ base }) => base) } })),
      changeSet: { authorId: actor.id, state: { in: ['submitted', 'approved'] } },
    },
    select: { changeSetId: true },
  })
  if (waiting)
    throw new AppError(
      'UNDER_REVIEW',
      `Change set ${waiting.changeSetId} is under review: take it back first`,
    )
}

/** The draft that holds what a change takes the place of; else the one that was worked on last. */
async function findDraft(tx: Transaction, actor: Actor, changes: readonly DraftedChange[]) {
  // A draft that is being handed in is waited for, and is no draft any more when the wait ends well.
  const drafts = await tx.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "ChangeSet" WHERE "authorId" = ${actor.id} AND "state" = 'draft'
    ORDER BY "updatedAt" DESC, "id" DESC FOR UPDATE`
  if (drafts.length < 2) return drafts[0]
  const [first] = changes
  const holding = first && {
    changeSetId: { in: drafts.map(({ id }) => id) },
    OR: [
      ...(first.replaces === null ? [] : [{ id: first.replaces }]),
      ...(first.base === null ? [] : [{ kind: first.kind, baseVersionId: first.base }]),
    ],
  }
  const held =
    holding && holding.OR.length > 0
      ? await tx.change.findFirst({ where: holding, select: { changeSetId: true } })
      : null
  return held ? { id: held.changeSetId } : drafts[0]
}

/**
 * The actor's open draft, made when there is none, and locked until the transaction ends. Edits that are made together
 * are handed in together; what a reviewer sent back is a draft of its own.
 */
export async function openDraft(
  tx: Transaction,
  actor: Actor,
  origin: Door,
  changes: readonly DraftedChange[] = [],
) {
  // Two forms sent at once must not open two drafts. No stronger lock: a publication under way refers to this row.
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${actor.id} FOR NO KEY UPDATE`
  await refuseUnderReview(tx, actor, changes)
  return (
    (await findDraft(tx, actor, changes)) ??
    tx.changeSet.create({ data: { origin, state: 'draft', authorId: actor.id }, select: { id: true } })
  )
}

/** A change as a row, without its place in the draft. It keeps by which role its author may propose it. */
export function rowOf(actor: Actor, { kind, operation, zone, base, content, why }: DraftedChange) {
  const proposer = allowedBy(actor, 'change:propose', zone)
  return {
    kind,
    operation,
    zoneSlug: zone,
    authorRole: proposer.role,
    authorZone: proposer.zone,
    baseVersionId: base,
    content: optionalJson(content),
    // What is new has no nature: it mends nothing. It may have a reason, such as that it was withdrawn in error.
    nature: operation === 'create' ? null : (why?.nature ?? null),
    reason: optionalJson(why?.reason ?? null),
  }
}

export async function nextPosition(tx: Transaction, changeSetId: number) {
  const last = await tx.change.aggregate({ where: { changeSetId }, _max: { position: true } })
  return (last._max.position ?? -1) + 1
}

/**
 * Puts a change into the actor's draft, in place of an earlier one against the same version. Returns the draft's id.
 * @throws AppError UNDER_REVIEW
 */
export async function addToDraft(tx: Transaction, actor: Actor, change: DraftedChange, door: Door = 'form') {
  const { id: changeSetId } = await openDraft(tx, actor, door, [change])
  const same: Prisma.ChangeWhereInput[] = []
  if (change.base !== null) same.push({ kind: change.kind, baseVersionId: change.base })
  if (change.replaces !== null) same.push({ id: change.replaces })
  const replaced = { changeSetId, OR: same }
  const explained = same.length > 0 ? await keptExplanations(tx, change.kind, change.content, replaced) : null
  if (same.length > 0) await tx.change.deleteMany({ where: replaced })

  const position = await nextPosition(tx, changeSetId)
  const { id } = await tx.change.create({
    data: { changeSetId, position, ...rowOf(actor, change), explanations: optionalJson(explained) },
    select: { id: true },
  })
  await tx.changeSet.update({ where: { id: changeSetId }, data: { updatedAt: new Date() } })
  await record(tx, actor, {
    action: 'change.proposed',
    subject: `change-set:${changeSetId}`,
    detail: { change: id, kind: change.kind, operation: change.operation },
  })
  return changeSetId
}

/**
 * Puts changes that belong together into the actor's draft, in place of all that it holds of their zone.
 * Returns the draft's id.
 * @throws AppError UNDER_REVIEW
 */
export async function addAllToDraft(
  tx: Transaction,
  actor: Actor,
  zone: string,
  changes: readonly DraftedChange[],
  door: Door = 'form',
) {
  const { id: changeSetId } = await openDraft(tx, actor, door, changes)
  await tx.change.deleteMany({ where: { changeSetId, zoneSlug: zone } })
  const first = await nextPosition(tx, changeSetId)
  await tx.change.createMany({
    data: changes.map((change, i) => ({ changeSetId, position: first + i, ...rowOf(actor, change) })),
  })
  await tx.changeSet.update({ where: { id: changeSetId }, data: { updatedAt: new Date() } })
  await record(tx, actor, {
    action: 'change.proposed',
    subject: `change-set:${changeSetId}`,
    detail: {
      zone,
      changes: changes.length,
      operations: [...new Set(changes.map(({ operation }) => operation))],
    },
  })
  return changeSetId
}
