import { can, type Actor } from '@/lib/auth/policy'

/** Where somebody may propose changes: everywhere, or in these zones alone. */
export type Reach = 'everywhere' | readonly string[]

export function reachOf(actor: Pick<Actor, 'appointments'>): Reach {
  if (can(actor, 'change:propose', null)) return 'everywhere'
  const zones = actor.appointments.flatMap(({ zone }) => zone ?? [])
  return zones.filter((zone) => can(actor, 'change:propose', zone))
}
