import 'server-only'
import type { Refusal } from '@/lib/alarms/alarm'
import { db } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import type { Transaction } from '@/lib/platform/transaction'
import { ONE_PUBLICATION, publishWhole, refusalOf } from '@/lib/releases/publication'
import { textOf, optionalTextOf } from '@/lib/releases/known'
import { OwnWork } from '@/lib/releases/publish'
import { giveBack } from './give-back'
import { tellAuthor } from './letters'
import { isOnePersonEnough } from './stored'

/** Locks a change set and reads it, if it is approved for a time that has come by the database's clock. */
async function lockDue(tx: Transaction, changeSet: number, now: Date | undefined) {
  const [due] = await tx.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "ChangeSet"
    WHERE "id" = ${changeSet} AND "state" = 'approved' AND "scheduledFor" <= coalesce(${now ?? null}::timestamptz, now())
    FOR UPDATE`
  return due
    ? tx.changeSet.findUniqueOrThrow({
        where: { id: changeSet },
        select: {
          authorId: true,
          title: true,
          publicNote: true,
          rollsBack: true,
          urgentReason: true,
          changes: { select: { approvedById: true, zoneSlug: true } },
        },
      })
    : null
}

/**
 * Publishes an approved change set whose time has come. Asked again, or by two workers at once, it publishes once: the
 * change set is locked, and is approved no more when it is published.
 * @param now instead of the database's clock
 * @returns the release and the tags that it touched; null when there is nothing to publish (yet)
 * @throws what `refusalOf` tells as a problem
 */
export async function publishDue(changeSet: number, now?: Date) {
  return db().$transaction(async (tx) => {
    const due = await lockDue(tx, changeSet, now)
    const approver = due?.changes[0]?.approvedById
    if (!due || approver == null) return null
    // What an administrator allowed at its approval may be allowed no longer.
    const zones = due.changes.map(({ zoneSlug }) => zoneSlug)
    if (approver === due.authorId && !due.urgentReason && !(await isOnePersonEnough(tx, zones)))
      throw new OwnWork(changeSet)
    const published = await publishWhole(tx, {
      changeSet,
      title: textOf(due.title),
      note: optionalTextOf(due.publicNote),
      publisher: { id: approver },
      rollsBack: due.rollsBack,
    })
    if (approver !== due.authorId) {
      const { name } = await tx.user.findUniqueOrThrow({ where: { id: approver }, select: { name: true } })
      const told = { changeSet, by: name, count: due.changes.length, release: published.release }
      await tellAuthor(tx, due.authorId, 'published', told)
    }
    return published
  }, ONE_PUBLICATION)
}

/** Sends a change set that could not be published at its time back to its author. Once: then it is approved no more. */
export async function refusePublication(changeSet: number, reason: Refusal, now?: Date) {
  return db().$transaction(async (tx) => {
    const due = await lockDue(tx, changeSet, now)
    if (due) await giveBack(tx, { changeSet, ...due }, reason)
    return due !== null
  }, ONE_PUBLICATION)
}

/**
 * What a worker does at the time that was set for a change set: publishes it, or, when it is refused by now, sends it
 * back to its author with the reason and raises an alarm.
 * @returns the number of the release; null when there was nothing to publish, or it was refused
 * @throws whatever is no refusal: it may go better another time
 */
export async function publishScheduled(changeSet: number, now?: Date): Promise<number | null> {
  try {
    const published = await publishDue(changeSet, now)
    if (published) log.info({ changeSet, release: published.release }, 'Published at its set time')
    return published?.release ?? null
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal) throw error
    log.warn({ changeSet, reason: refusal.problem.code }, 'Refused at its set time; back to its author')
    await refusePublication(changeSet, refusal.problem.code, now)
    return null
  }
}

/** What should have been published by now, as if its job had been lost. The longest overdue first, a few at a time. */
export async function listOverdue(): Promise<number[]> {
  const overdue = await db().$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "ChangeSet" WHERE "state" = 'approved' AND "scheduledFor" < now() - interval '3 seconds'
    ORDER BY "scheduledFor" LIMIT 20`
  return overdue.map(({ id }) => id)
}
