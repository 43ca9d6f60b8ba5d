import type { Statement } from '@/lib/statements/statement'
import type { Event } from './dto'

const RUNNING = ['operator', 'investor']

/**
 * The events that a zone held, and those that name it: by its own organisation, or by one that a source says runs it or
 * built it. A tenant's visit elsewhere is no event of the zone.
 */
export function eventsOf(
  zone: string,
  statements: readonly Pick<Statement, 'organisations'>[],
  events: readonly Event[],
): Event[] {
  const running = statements.flatMap(({ organisations }) =>
    organisations.filter(({ role }) => RUNNING.includes(role)).map(({ slug }) => slug),
  )
  const own = new Set([zone, ...running])
  return events.filter(
    ({ host, organisations }) =>
      (host && own.has(host.slug)) || organisations.some(({ slug }) => own.has(slug)),
  )
}
