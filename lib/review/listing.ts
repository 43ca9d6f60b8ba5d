import 'server-only'
import { can, type Actor } from '@/lib/auth/policy'
import type { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '@/lib/platform/transaction'
import { largestMoves, zoneNames } from './names'
import { isOnePersonEnough } from './stored'
import type { Waiting } from './waiting'

/** No list is longer; who has more waiting has other troubles first. */
export const AT_MOST = 100

/** Change sets of which the actor may publish every change. */
export function publishableBy({ appointments }: Actor): Prisma.ChangeSetWhereInput {
  const may = appointments.filter((held) => can({ appointments: [held] }, 'change:publish', held.zone))
  if (may.some(({ zone }) => zone === null)) return { changes: { some: {} } }
  const own = may.flatMap(({ zone }) => zone ?? [])
  // `every` holds for what is empty too, and a change of no zone is in no list.
  return { changes: { some: {}, every: { zoneSlug: { in: own } } } }
}

/** What the lists say of change sets, in the order that is asked for. */
export async function waitingAmong(
  tx: Transaction,
  actor: Actor,
  where: Prisma.ChangeSetWhereInput,
  orderBy: Prisma.ChangeSetOrderByWithRelationInput,
) {
  const rows = await tx.changeSet.findMany({
    where,
    orderBy,
    take: AT_MOST,
    select: {
      id: true,
      state: true,
      author: { select: { id: true, name: true } },
      submittedAt: true,
      returnedAt: true,
      updatedAt: true,
      returnReason: true,
      scheduledFor: true,
      changes: { select: { approvedById: true }, take: 1 },
    },
  })
  const ids = rows.map(({ id }) => id)
  const [parts, largest, approvers] = await Promise.all([
    tx.change.groupBy({
      by: ['changeSetId', 'zoneSlug'],
      where: { changeSetId: { in: ids } },
      _count: true,
    }),
    largestMoves(tx, ids),
    tx.user.findMany({
      where: { id: { in: rows.flatMap(({ changes }) => changes[0]?.approvedById ?? []) } },
      select: { id: true, name: true },
    }),
  ])
  const names = await zoneNames(tx, [...new Set(parts.flatMap(({ zoneSlug }) => zoneSlug ?? []))])
  const bySet = Map.groupBy(parts, ({ changeSetId }) => changeSetId)
  return Promise.all(
    rows.map(async ({ id, state, author, changes, ...row }): Promise<Waiting> => {
      const own = bySet.get(id) ?? []
      const mine = author?.id === actor.id
      return {
        id,
        state,
        author: author?.name ?? '',
        mine,
        zones: own.flatMap(({ zoneSlug }) => (zoneSlug === null ? [] : (names.get(zoneSlug) ?? []))),
        changes: own.reduce((sum, { _count }) => sum + _count, 0),
        since: (row.submittedAt ?? row.returnedAt ?? row.updatedAt).toISOString(),
        reason: row.returnReason,
        scheduledFor: row.scheduledFor?.toISOString() ?? null,
        approver: approvers.find((person) => person.id === changes[0]?.approvedById)?.name ?? null,
        largest: largest.get(id) ?? null,
        onePerson:
          mine &&
          (await isOnePersonEnough(
            tx,
            own.map(({ zoneSlug }) => zoneSlug),
          )),
      }
    }),
  )
}
