import 'server-only'
import { can, type Actor } from '@/lib/auth/policy'
import { assess } from '@/lib/freshness/stored'
import { parkDayOf } from '@/lib/shared/park-day'
import { type Due, dueOn } from './due'

const MOST = 12

/** What is overdue or due within a fortnight of the zones that the actor works for: the first of it, and how much more. */
export async function listDueForMe(actor: Actor, now = new Date()): Promise<{ dues: Due[]; more: number }> {
  const day = parkDayOf(now)
  const own = dueOn(await assess('live', day), day).filter(({ zone }) =>
    can(actor, 'change:propose', zone.slug),
  )
  return { dues: own.slice(0, MOST), more: Math.max(0, own.length - MOST) }
}
