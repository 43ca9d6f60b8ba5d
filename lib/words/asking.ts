/** Pages whose addresses ask for something: a filter, a choice of zones, words to search for. All others read no query. */
const ASKING = [
  'zones',
  'compare',
  'search',
  'shortlist',
  'briefing',
  'legal-instruments',
  'incentives/estimate',
] as const

const MOMENTS = ['asOf', 'release']

/** A page's query as Next hands it over. */
export type Query = Record<string, string | string[] | undefined>

/** The same as it was written. */
export const asGiven = (query: Query) =>
  new URLSearchParams(
    Object.entries(query).flatMap(([name, given]) => [given ?? []].flat().map((value) => [name, value])),
  )

/** What an address asks of its page, without the moment that it is read at; nothing where it asks for nothing. */
export function askedOf(query: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...query].filter(([name]) => !MOMENTS.includes(name)))
}

/** Whether a page answers its query. @param path without the language: `/compare` */
export const isAsking = (path: string) => ASKING.some((place) => path === `/${place}`)

/** For pages that are drawn once for everybody. Never written to. */
export const NOTHING_ASKED = new URLSearchParams()
