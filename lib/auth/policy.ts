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

const LEAST_FIRST: readonly Role[] = ['contributor', 'publisher', 'auditor', 'administrator']

/**
 * By which of their appointments somebody may do this to a zone: the one for that zone before one that holds
 * everywhere, then the one that allows the least.
 * @throws AppError FORBIDDEN
 */
export function allowedBy(
  actor: Pick<Actor, 'appointments' | 'email'>,
  permission: Permission,
  zone: string | null,
): Appointment {
  const [held] = actor.appointments
    .filter((appointment) => can({ appointments: [appointment] }, permission, zone))
    .toSorted(
      (a, b) =>
        Number(a.zone === null) - Number(b.zone === null) ||
        LEAST_FIRST.indexOf(a.role) - LEAST_FIRST.indexOf(b.role),
    )
  if (held) return held
  throw new AppError('FORBIDDEN', `${actor.email} may not ${permission} for ${zone ?? 'the whole network'}`)
}

/** @throws AppError FORBIDDEN */
export function authorize(actor: Actor, permission: Permission, zone: string | null) {
  allowedBy(actor, permission, zone)
}
