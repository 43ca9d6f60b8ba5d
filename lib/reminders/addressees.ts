import { ESCALATED } from './step'

/** Somebody with the roles that they hold, in a zone or (null) in all of them. */
export type Person = { id: number; appointments: readonly { role: string; zoneSlug: string | null }[] }

const holds = (role: string, zone: string | null) => (person: Person) =>
  person.appointments.some((held) => held.role === role && held.zoneSlug === zone)

/** The first of these groups that is anybody. */
const firstOf = (people: readonly Person[], ...groups: ((person: Person) => boolean)[]) => {
  for (const belongs of groups) {
    const found = people.filter(belongs)
    if (found.length > 0) return found
  }
  return []
}

/**
 * Who is reminded of what a zone owes: its owner, who is whoever contributes for that very zone, else publishes for it,
 * else contributes or publishes for the whole network. A week after the due date also whoever publishes for the zone.
 */
export function addresseesOf(people: readonly Person[], zone: string, step: number): Person[] {
  const owners = firstOf(
    people,
    holds('contributor', zone),
    holds('publisher', zone),
    holds('contributor', null),
    holds('publisher', null),
  )
  const publishers =
    step >= ESCALATED ? firstOf(people, holds('publisher', zone), holds('publisher', null)) : []
  return [...new Set([...owners, ...publishers])]
}
