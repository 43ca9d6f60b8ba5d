import 'server-only'
import { record } from '@/lib/audit/record'
import type { Actor } from '@/lib/auth/policy'
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

/** Puts a change into the actor's draft, in place of an earlier one against the same version. Returns the draft's id. */
export async function addToDraft(tx: Transaction, actor: Actor, change: DraftedChange) {
  const { id: changeSetId } = await openDraft(tx, actor)
  const same: Prisma.ChangeWhereInput[] = []
  if (change.base !== null) same.push({ kind: change.kind, baseVersionId: change.base })
  if (change.replaces !== null) same.push({ id: change.replaces })
  if (same.length > 0) await tx.change.deleteMany({ where: { changeSetId, OR: same } })

  const last = await tx.change.aggregate({ where: { changeSetId }, _max: { position: true } })
  const { id } = await tx.change.create({
    data: {
      changeSetId,
      position: (last._max.position ?? -1) + 1,
      kind: change.kind,
      operation: change.operation,
      zoneSlug: change.zone,
      baseVersionId: change.base,
      content: optionalJson(change.content),
      nature: change.why?.nature ?? null,
      reason: optionalJson(change.why?.reason ?? null),
    },
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
