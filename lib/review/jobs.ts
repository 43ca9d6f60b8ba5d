import 'server-only'
import { db } from '@/lib/platform/db'
import { ONE_PUBLICATION, publishWhole } from '@/lib/releases/publication'
import { textOf, optionalTextOf } from '@/lib/releases/known'

/**
 * Publishes an approved change set whose time has come. Asked again, or by two workers at once, it publishes once: the
 * change set is locked, and is approved no more when it is published.
 * @returns the release and the tags that it touched; null when there is nothing to publish (yet)
 * @throws what `refusalOf` tells as a problem
 */
export async function publishDue(changeSet: number, now = new Date()) {
  return db().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT "id" FROM "ChangeSet" WHERE "id" = ${changeSet} FOR UPDATE`
    const due = await tx.changeSet.findUnique({
      where: { id: changeSet, state: 'approved', scheduledFor: { lte: now } },
      select: {
        title: true,
        publicNote: true,
        rollsBack: true,
        changes: { select: { approvedById: true }, take: 1 },
      },
    })
    const approver = due?.changes[0]?.approvedById
    if (!due || approver == null) return null
    return publishWhole(tx, {
      changeSet,
      title: textOf(due.title),
      note: optionalTextOf(due.publicNote),
      publisher: { id: approver },
      rollsBack: due.rollsBack,
    })
  }, ONE_PUBLICATION)
}
