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
  const byZone = Map.groupBy(changes, ({ zoneSlug }) => zoneSlug)
  for (const [zone, own] of byZone) {
    const { role, zone: approverZone } = allowedBy(actor, 'change:publish', zone)
    await tx.change.updateMany({
      where: { id: { in: own.map(({ id }) => id) } },
      data: { approverRole: role, approverZone, approvedById: actor.id, approvedAt },
    })
  }
}
