/** The time zone of the parks. Viet Nam keeps UTC+7 all year round. */
export const PARK_TIME_ZONE = 'Asia/Ho_Chi_Minh'

const HOUR = 3_600_000

/** The moment at which a day (ISO date) is over in the parks' time zone. */
export const endOfParkDay = (day: string) => new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR - 7 * HOUR)

/** The day (ISO date) that it is in the parks' time zone. */
export const parkDayOf = (moment: Date) => new Date(moment.getTime() + 7 * HOUR).toISOString().slice(0, 10)
