import 'server-only'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import type { Transaction } from '@/lib/platform/transaction'
import { UnseenChange } from '@/lib/releases/publish'

/**
 * A change set that somebody made, with the zones that it is about.
 * @throws AppError NOT_FOUND
 */
export async function madeBySomebody(changeSet: number) {
  const found = await db().changeSet.findUnique({
    where: { id: changeSet },
    select: { authorId: true, changes: { select: { zoneSlug: true } } },
  })
  if (!found || found.authorId === null || found.changes.length === 0)
    throw new AppError('NOT_FOUND', `Change set ${changeSet} holds nothing`)
  return { author: found.authorId, zones: [...new Set(found.changes.map(({ zoneSlug }) => zoneSlug))] }
}

/** The same, of the actor's own making. */
export async function madeBy(actor: Actor, changeSet: number) {
  const found = await madeBySomebody(changeSet)
  if (found.author !== actor.id)
    throw new AppError('NOT_FOUND', `Change set ${changeSet} is not of ${actor.email}`)
  return found
}

// A change is never edited in place: another wording is another change. So its number stands for all that it says.
function isWhatWasSeen(changes: readonly { id: number }[], seen: readonly number[]) {
  const looked = new Set(seen)
  return changes.length === seen.length && changes.every(({ id }) => looked.has(id))
}

/**
 * Locks a change set until the transaction ends, and reads it again: nothing is decided on what nobody looked at.
 * @param seen the changes that were looked at; absent where nothing is decided
 * @throws UnseenChange when it holds other changes than were seen
 */
export async function locked(tx: Transaction, changeSet: number, seen?: readonly number[]) {
  await tx.$queryRaw`SELECT "id" FROM "ChangeSet" WHERE "id" = ${changeSet} FOR UPDATE`
  const found = await tx.changeSet.findUniqueOrThrow({
    where: { id: changeSet },
    include: { changes: { select: { id: true, zoneSlug: true }, orderBy: { position: 'asc' } } },
  })
  if (seen && !isWhatWasSeen(found.changes, seen)) throw new UnseenChange(changeSet)
  return found
}

/** Whether an administrator allowed that one person alone publishes for every one of these zones. */
export async function isOnePersonEnough(tx: Transaction, zones: readonly (string | null)[]) {
  const own = [...new Set(zones)]
  if (own.includes(null)) return false
  const newest = await tx.onePersonRule.findMany({
    where: { zoneSlug: { in: own.filter((zone) => zone !== null) } },
    distinct: ['zoneSlug'],
    orderBy: { id: 'desc' },
    select: { zoneSlug: true, allowed: true },
  })
  return own.every((zone) => newest.some(({ zoneSlug, allowed }) => allowed && zoneSlug === zone))
}

/**
 * A release that opened a review afterwards: the zones that it is about, and whose hands it went through.
 * @throws AppError NOT_FOUND
 */
export async function releasedBySomebody(release: number) {
  const found = await db().changeSet.findFirst({
    where: { releaseNumber: release, urgentReason: { not: null }, authorId: { not: null } },
    select: { id: true, authorId: true },
  })
  if (!found || found.authorId === null)
    throw new AppError('NOT_FOUND', `Release ${release} opened no review`)
  const parts = await db().change.groupBy({
    by: ['zoneSlug', 'approvedById'],
    where: { changeSetId: found.id },
  })
  return {
    changeSet: found.id,
    author: found.authorId,
    zones: [...new Set(parts.map(({ zoneSlug }) => zoneSlug))],
    hands: [found.authorId, ...parts.flatMap(({ approvedById }) => approvedById ?? [])],
  }
}
