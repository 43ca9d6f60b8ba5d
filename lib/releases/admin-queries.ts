import 'server-only'
import { authorize, type Actor, can } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { getRelease } from './queries'
import type { StaffRelease } from './staff-release'

/**
 * One release. What it changed is public, and everybody on the staff may know who made it.
 * @throws AppError FORBIDDEN for who holds no role
 */
export async function getStaffRelease(actor: Actor, number: number): Promise<StaffRelease | null> {
  if (actor.appointments.length === 0) authorize(actor, 'change:propose', null)
  const release = await getRelease(number)
  if (!release) return null
  const row = await db().release.findUniqueOrThrow({
    where: { number },
    select: {
      publishedBy: { select: { name: true } },
      check: { select: { passed: true, checkedAt: true } },
      afterReview: { select: { closedAt: true, upheld: true } },
      changeSets: {
        where: { origin: { not: 'derivation' } },
        select: { id: true, origin: true, urgentReason: true, author: { select: { name: true } } },
      },
    },
  })
  const hands = await db().change.findMany({
    where: { changeSetId: { in: row.changeSets.map(({ id }) => id) } },
    distinct: ['zoneSlug', 'approvedById'],
    select: { zoneSlug: true, approvedById: true },
  })
  const approvers = await db().user.findMany({
    where: { id: { in: hands.flatMap(({ approvedById }) => approvedById ?? []) } },
    select: { name: true },
    orderBy: { id: 'asc' },
  })
  const [made] = row.changeSets
  return {
    ...release,
    publishedBy: row.publishedBy?.name ?? null,
    authors: row.changeSets.flatMap(({ author }) => author?.name ?? []),
    approvers: approvers.map(({ name }) => name),
    origin: made?.origin ?? null,
    urgentReason: made?.urgentReason ?? null,
    check: row.check && { passed: row.check.passed, checkedAt: row.check.checkedAt.toISOString() },
    review: row.afterReview && {
      closed: row.afterReview.closedAt !== null,
      upheld: row.afterReview.upheld,
    },
    canRollBack:
      made !== undefined &&
      made.origin !== 'facts' &&
      hands.every(({ zoneSlug }) => can(actor, 'change:publish', zoneSlug)),
  }
}
