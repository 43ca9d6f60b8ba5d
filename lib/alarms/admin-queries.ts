import 'server-only'
import { can, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { alarmSelect, toAlarm } from './dto'

/** An alarm of one of these zones; of any, and of none, for who answers for the whole network. */
function seenBy(actor: Actor) {
  if (can(actor, 'change:publish', null)) return {}
  const zones = actor.appointments.flatMap(({ zone }) =>
    zone !== null && can(actor, 'change:publish', zone) ? zone : [],
  )
  return { OR: zones.map((zone) => ({ detail: { path: ['zones'], array_contains: [zone] } })) }
}

/** How many open alarms wait for the actor. */
export async function countOpenAlarms(actor: Actor): Promise<number> {
  return db().alarm.count({ where: { closedAt: null, ...seenBy(actor) } })
}

const PAGE = 25

/**
 * The alarms that the actor can see to, open ones or closed ones, the newest first.
 * @param before only those older than the alarm of this number
 * @returns a page of them, and the number after which the next begins; null when it is the last
 */
export async function listAlarms(actor: Actor, closed: boolean, before: number | null) {
  const rows = await db().alarm.findMany({
    where: {
      closedAt: closed ? { not: null } : null,
      ...seenBy(actor),
      ...(before !== null && { id: { lt: before } }),
    },
    select: alarmSelect,
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const alarms = rows.slice(0, PAGE).map(toAlarm)
  return { alarms, next: rows.length > PAGE ? (alarms.at(-1)?.id ?? null) : null }
}
