import 'server-only'
import { record } from '@/lib/audit/record'
import { authorize, can, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { ok } from '@/lib/shared/result'
import { alarmSelect, toAlarm } from './dto'
import type { ClosingForm } from './form-schema'

/**
 * Closes an alarm that was seen to. Whoever answers for one of its zones may; of what is of no zone, whoever answers for
 * the whole network. Closing it again does nothing.
 * @throws AppError NOT_FOUND, FORBIDDEN
 */
export async function closeAlarm(actor: Actor, { alarm: id }: ClosingForm) {
  const row = await db().alarm.findUnique({ where: { id }, select: alarmSelect })
  if (!row) throw new AppError('NOT_FOUND', `There is no alarm ${id}`)
  const { zones, code } = toAlarm(row).alarmed
  authorize(actor, 'change:publish', zones.find((zone) => can(actor, 'change:publish', zone)) ?? null)
  await db().$transaction(async (tx) => {
    const { count } = await tx.alarm.updateMany({
      where: { id, closedAt: null },
      data: { closedAt: new Date(), closedById: actor.id },
    })
    if (count === 1)
      await record(tx, actor, { action: 'alarm.closed', subject: `alarm:${id}`, detail: { code } })
  })
  return ok({ next: '/admin/alarms' })
}
