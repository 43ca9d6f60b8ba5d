import 'server-only'
import { revalidateTag } from 'next/cache'
import { tags } from '@/lib/platform/cache'
import { parkDayOf } from '@/lib/shared/park-day'

let told = ''

/**
 * Has every page drawn again that says something for today, once a day: a kept page does not know that midnight has
 * passed. Asking again the same day does nothing, so anybody may.
 * @returns the day (ISO date) that it is in the parks
 */
export function turnDay(now = new Date()): string {
  const day = parkDayOf(now)
  if (day !== told) revalidateTag(tags.day, { expire: 0 })
  told = day
  return day
}
