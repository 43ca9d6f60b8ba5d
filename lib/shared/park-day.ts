const HOUR = 3_600_000
// The parks' time zone, Asia/Ho_Chi_Minh, keeps seven hours before Greenwich all year round.
const AHEAD = 7 * HOUR

/** The moment at which a day (ISO date) is over in the parks' time zone. */
export const endOfParkDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR - AHEAD)

/** The day (ISO date) that it is in the parks' time zone. */
export const parkDayOf = (moment: Date) => new Date(moment.getTime() + AHEAD).toISOString().slice(0, 10)

/** The moment of a date and time in the parks' time zone: `2026-12-31T09:00`. */
export const momentInParks = (written: string) => new Date(Date.parse(`${written}:00Z`) - AHEAD)
