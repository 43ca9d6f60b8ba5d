import 'server-only'
import { allowedBy, type Actor } from '@/lib/auth/policy'
import type { Transaction } from '@/lib/platform/transaction'

type Approved = { id: number; zoneSlug: string | null }

/**
 * Notes with each change who approved it, and by which role of which zone. Readers are told roles and no names, and an
 * appointment that ended since must not change what they are told.
 * @throws AppError FORBIDDEN
 */
export async function noteApproval(tx: Transaction, actor: Actor, changes: readonly Approved[]) {
  const approvedAt = new Date()
  const byAppointment = Map.groupBy(changes, ({ zoneSlug }) => {
    const { role, zone } = allowedBy(actor, 'change:publish', zoneSlug)
    return `${role} ${zone ?? ''}`
  })
  for (const own of byAppointment.values()) {
    const { role, zone } = allowedBy(actor, 'change:publish', own[0]?.zoneSlug ?? null)
    // Thousands of numbers are one value here; Prisma would send as many.
    await tx.$executeRaw`
      UPDATE "Change" SET "approverRole" = ${role}::"Role", "approverZone" = ${zone}, "approvedById" = ${actor.id},
        "approvedAt" = ${approvedAt}, "updatedAt" = ${approvedAt}
      WHERE "id" = ANY (${own.map(({ id }) => id)}::int[])`
  }
}
