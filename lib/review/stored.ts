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
const isWhatWasSeen = (changes: readonly { id: number }[], seen: readonly number[]) =>
  changes.length === seen.length && changes.every(({ id }) => seen.includes(id))

/**
 * Locks a change set until the transaction ends, and reads it again: nothing is decided on what nobody looked at.
 * @throws UnseenChange when it holds other changes than were seen
 */
export async function locked(tx: Transaction, changeSet: number, seen: readonly number[]) {
  await tx.$queryRaw`SELECT "id" FROM "ChangeSet" WHERE "id" = ${changeSet} FOR UPDATE`
  const found = await tx.changeSet.findUniqueOrThrow({
    where: { id: changeSet },
    include: { changes: { orderBy: { position: 'asc' } } },
  })
  if (!isWhatWasSeen(found.changes, seen)) throw new UnseenChange(changeSet)
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
