import { type Moment, parseMoment } from './moment'

/** A moment by the name under which its pages are kept. A day that is not over is another page than the same day after. */
export type KeptMoment = { moment: Moment; isToday: boolean }

const SO_FAR = '-so-far'

/**
 * The name under which pages of a moment are kept: `2026-03-31`, `2026-03-31-so-far`, `release-3`. It alone depends on
 * the clock; what is kept under it does not.
 * @param asked as the reader wrote it
 * @param today the day that it is in the parks
 * @returns null for what names no moment, and for a day that has not come
 */
export function keptMomentName(asked: string, today: string): string | null {
  const moment = parseMoment(asked)
  if (!moment || (moment.kind === 'day' && moment.day > today)) return null
  return moment.kind === 'day' && moment.day === today ? `${asked}${SO_FAR}` : asked
}

/** Reads the name under which a page is kept; null for any other text. */
export function readKeptMoment(name: string): KeptMoment | null {
  const isToday = name.endsWith(SO_FAR)
  const moment = parseMoment(isToday ? name.slice(0, -SO_FAR.length) : name)
  return moment && (moment.kind === 'day' || !isToday) ? { moment, isToday } : null
}

/** An address without the place where its page is drawn: `/en/as-of/release-3/zones` is `/en/zones`. */
export const withoutMoment = (address: string) => address.replace(/^(\/[^/]+)\/(?:as-of|asked)\/[^/]+/, '$1')
