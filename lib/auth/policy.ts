import { AppError } from '@/lib/platform/errors'

export type Role = 'contributor' | 'publisher' | 'auditor' | 'administrator'
export type Permission = 'change:propose' | 'change:publish' | 'audit:read' | 'people:manage'

const GRANTS: Record<Role, readonly Permission[]> = {
  contributor: ['change:propose'],
  publisher: ['change:propose', 'change:publish'],
  auditor: ['audit:read'],
  administrator: ['change:propose', 'change:publish', 'audit:read', 'people:manage'],
}

/** A role in one zone, or in all of them when `zone` is null. */
export type Appointment = { role: Role; zone: string | null }

declare const proven: unique symbol
/** Somebody whom we have verified, with the rights that the database gives them now. Only actor.ts makes one. */
export type Actor = {
  readonly id: number
  readonly name: string
  readonly email: string
  readonly locale: 'en' | 'vi'
  readonly appointments: readonly Appointment[]
  readonly [proven]: true
}

/**
 * Whether the actor may do this to a zone. What belongs to no zone (`null`: a network, a metric, a source) takes a
 * role that holds everywhere.
 */
export function can(
  { appointments }: Pick<Actor, 'appointments'>,
  permission: Permission,
  zone: string | null,
) {
  return appointments.some(
    (held) => (held.zone === null || held.zone === zone) && GRANTS[held.role].includes(permission),
  )
}

/** @throws AppError FORBIDDEN */
export function authorize(actor: Actor, permission: Permission, zone: string | null) {
  if (!can(actor, permission, zone)) {
    throw new AppError('FORBIDDEN', `${actor.email} may not ${permission} for ${zone ?? 'the whole network'}`)
  }
}
