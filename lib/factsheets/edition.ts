import { askedMoment, momentQuery, type Moment } from '@/lib/releases/moment'
import { latestRelease } from '@/lib/releases/queries'
import type { Release } from '@/lib/releases/release'
import { dayOf, type NoStanding, type Standing, standingAt } from '@/lib/releases/standing'
import { parkDayOf } from '@/lib/shared/park-day'
import { fail, ok } from '@/lib/shared/result'

/** The state that a document prints. */
export type Edition = {
  release: Release
  /** The moment that was asked for; null when it was today's state. */
  moment: Moment | null
  /** Whether the moment is a day that is not over. */
  isToday: boolean
  /** The query by which the portal's pages keep to that moment; null for today's state. */
  query: string | null
}

/** Why there is nothing to print; `nothing` before the first release. */
export type NoEdition = NoStanding | 'nothing'

const standing = ({ release, moment, isToday }: Standing): Edition => ({
  release,
  moment,
  isToday,
  query: momentQuery(moment),
})

/** The day in the parks (ISO date) for which a document says what is granted: laws end without any release. */
export const printedDay = ({ moment, release }: Edition) =>
  moment === null ? parkDayOf(new Date()) : dayOf({ moment, release })

/** The state that an address asks for with `asOf` or `release`, else the newest: always that of one release. */
export async function editionAsked(query: URLSearchParams) {
  const asked = askedMoment(query)
  if (asked !== null) {
    const found = await standingAt(asked)
    return found.ok ? ok(standing(found.value)) : fail<NoEdition>(found.problem)
  }
  const release = await latestRelease()
  return release
    ? ok<Edition>({ release, moment: null, isToday: false, query: null })
    : fail<NoEdition>('nothing')
}
