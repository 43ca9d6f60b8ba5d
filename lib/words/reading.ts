import { cache } from 'react'

type Reading = {
  /** What the address asks for, as it was written: `2026-03-31`, `release-3`, or something that names no moment. */
  asked: string
  /** The query that links carry on; null when today's state is read. */
  query: string | null
}

// One for each request. Outside of a request, and in the browser, there is none, and links lead to today.
const reading = cache((): Reading => ({ asked: '', query: null }))

/** Notes which earlier state a request asks for, and makes every link drawn below keep to it by a query. */
export function keepReading(asked: string, query: string | null) {
  Object.assign(reading(), { asked, query })
}

/** What the address of this request asked for. */
export const readingAsked = () => reading().asked

/** An address with the query of the state that is being read; unchanged when that is today's. */
export function inReading(address: string): string {
  const { query } = reading()
  if (query === null) return address
  const [place = '', anchor] = address.split('#')
  const asked = `${place}${place.includes('?') ? '&' : '?'}${query}`
  return anchor === undefined ? asked : `${asked}#${anchor}`
}
