import 'server-only'
import { record } from '@/lib/audit/record'
import { allowedBy, type Actor } from '@/lib/auth/policy'
import type { Prisma } from '@/prisma/generated/client'
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

/** The actor's open draft. One at a time: edits that are made together are published together. */
async function openDraft(tx: Transaction, actor: Actor) {
  // Two forms sent at once must not open two drafts. No stronger lock: a publication under way refers to this row.
  await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${actor.id} FOR NO KEY UPDATE`
  // A draft that is being published is waited for, and is no draft any more when the wait ends well.
  const [open] = await tx.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "ChangeSet" WHERE "authorId" = ${actor.id} AND "state" = 'draft' LIMIT 1 FOR UPDATE`
  return (
    open ??
    tx.changeSet.create({
      data: { origin: 'form', state: 'draft', authorId: actor.id },
      select: { id: true },
    })
  )
}

/** A change as a row, without its place in the draft. It keeps by which role its author may propose it. */
function rowOf(actor: Actor, { kind, operation, zone, base, content, why }: DraftedChange) {
  const proposer = allowedBy(actor, 'change:propose', zone)
  return {
    kind,
    operation,
    zoneSlug: zone,
    authorRole: proposer.role,
    authorZone: proposer.zone,
    baseVersionId: base,
    content: optionalJson(content),
    nature: why?.nature ?? null,
    reason: optionalJson(why?.reason ?? null),
  }
}

async function nextPosition(tx: Transaction, changeSetId: number) {
  const last = await tx.change.aggregate({ where: { changeSetId }, _max: { position: true } })
  return (last._max.position ?? -1) + 1
}

/** Puts a change into the actor's draft, in place of an earlier one against the same version. Returns the draft's id. */
export async function addToDraft(tx: Transaction, actor: Actor, change: DraftedChange) {
  const { id: changeSetId } = await openDraft(tx, actor)
  const same: Prisma.ChangeWhereInput[] = []
  if (change.base !== null) same.push({ kind: change.kind, baseVersionId: change.base })
  if (change.replaces !== null) same.push({ id: change.replaces })
  if (same.length > 0) await tx.change.deleteMany({ where: { changeSetId, OR: same } })

  const { id } = await tx.change.create({
    data: { changeSetId, position: await nextPosition(tx, changeSetId), ...rowOf(actor, change) },
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
 */
export async function addAllToDraft(
  tx: Transaction,
  actor: Actor,
  zone: string,
  changes: readonly DraftedChange[],
) {
  const { id: changeSetId } = await openDraft(tx, actor)
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
