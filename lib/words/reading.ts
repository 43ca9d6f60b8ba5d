import { cache } from 'react'
import { parkDayOf } from '@/lib/shared/park-day'

type Reading = {
  /** What the address asks for, as it was written: `2026-03-31`, `release-3`, or something that names no moment. */
  asked: string
  /** The query that links carry on; null when today's state is read. */
  query: string | null
  /** The day in the parks whose state is read; null when that is today's. */
  day: string | null
  /** Where a page of today's (`/vi/zones`) is led to in its place; null when it is not. */
  elsewhere: ((address: string) => string) | null
  /** What the address of this page asks for besides a moment, as it was written; empty when it asks for nothing. */
  search: string
}

// One for each request. Outside of a request, and in the browser, there is none, and links lead to today.
const reading = cache((): Reading => ({ asked: '', query: null, day: null, elsewhere: null, search: '' }))

/** Notes which earlier state a request asks for: links drawn below keep to it, and what depends on the day follows. */
export function keepReading(earlier: Omit<Reading, 'elsewhere' | 'search'>) {
  Object.assign(reading(), earlier)
}

/** Has what is drawn below say for a day how old or how late it is. Links go where they went. */
export function keepDay(day: string) {
  reading().day = day
}

/** Has links to pages that are drawn below lead elsewhere: in a preview, to the preview of that page. */
export function leadElsewhere(elsewhere: (address: string) => string) {
  reading().elsewhere = elsewhere
}

/** Notes what the address of this page asks for, so that its other language is asked for the same. */
export function keepSearch(search: string) {
  reading().search = search
}

/** The whole query of this page in another language: what it asks for, and the moment; null when there is neither. */
export const ownQuery = () => [reading().search, readingQuery()].filter(Boolean).join('&') || null

/** The address that a link to a page of today's leads to. */
export const leadingTo = (address: string) => reading().elsewhere?.(address) ?? address

/** What the address of this request asked for. */
export const readingAsked = () => reading().asked

/** The query that links carry on to keep to the state that is being read; null when that is today's. */
export const readingQuery = () => reading().query

/**
 * The day (ISO date, in the parks' time zone) that a page is read for: the day asked for, the day of the release asked
 * for, or today. Whatever a page says about how old or how late something is, it says for this day.
 */
export const readingDay = () => reading().day ?? parkDayOf(new Date())

/** An address with the query of the state that is being read; unchanged when that is today's. */
export function inReading(address: string): string {
  const query = readingQuery()
  if (query === null) return address
  const [place = '', anchor] = address.split('#')
  const asked = `${place}${place.includes('?') ? '&' : '?'}${query}`
  return anchor === undefined ? asked : `${asked}#${anchor}`
}
