import { parkDayOf } from '@/lib/shared/park-day'

const A_DAY = 24 * 3_600_000
const clock = new URL('./shifted-clock.mjs', import.meta.url).href
const today = parkDayOf(new Date())

/** Noon in the parks so many days ago: far from midnight, however long a test lasts. */
export const noonAgo = (days: number) => new Date(Date.parse(`${today}T05:00:00Z`) - days * A_DAY)

/** The day that it was in the parks so many days ago. */
export const parkDayAgo = (days: number) => parkDayOf(noonAgo(days))

/** What a process must find in its environment to believe that it is that moment (milliseconds since 1970) now. */
export const onClock = (moment: number) => ({
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import ${clock}`.trim(),
  CLOCK_SHIFT: String(moment - Date.now()),
})

/** The same for noon so many days ago. */
export const daysAgo = (days: number) => onClock(noonAgo(days).getTime())
