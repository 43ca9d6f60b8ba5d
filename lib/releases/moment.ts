/** A past state as a reader asks for it: the end of a day in the parks, or a release. */
export type Moment = { kind: 'day'; day: string } | { kind: 'release'; number: number }

const isRealDay = (day: string) => {
  const time = Date.parse(`${day}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

/** Reads `2026-03-31` or `release-3`; null for what is neither, or for a day that no calendar has. */
export function parseMoment(text: string): Moment | null {
  const [, number] = /^release-([1-9]\d{0,8})$/.exec(text) ?? []
  if (number !== undefined) return { kind: 'release', number: Number(number) }
  return /^\d{4}-\d\d-\d\d$/.test(text) && isRealDay(text) ? { kind: 'day', day: text } : null
}

/** What an address asks for, as `parseMoment` reads it; null when it asks for today's state by naming no other. */
export function askedMoment(query: URLSearchParams): string | null {
  const [day, release] = [query.get('asOf'), query.get('release')]
  return day ?? (release === null ? null : `release-${release}`)
}

/** A moment as `parseMoment` reads it. */
export const momentName = (moment: Moment) =>
  moment.kind === 'day' ? moment.day : `release-${moment.number}`

/** The query by which an address asks for a moment. */
export const momentQuery = (moment: Moment) =>
  moment.kind === 'day' ? `asOf=${moment.day}` : `release=${moment.number}`
