import { parkDayOf } from '../../lib/shared/park-day.ts'
import { tellPortal } from './tell.ts'

/** Has the portal on this machine draw again whatever it says for today. */
export const tellNewDay = async (port: number) => (await tellPortal(port, '/api/day')) !== null

/**
 * Notices that midnight has passed in the parks, so that no reader of the new day gets a page kept from the day before.
 * @param tell says so to those who draw pages, and answers whether they heard; if not, the next reader has it said again
 * @returns a question to ask before each public page: null, or what to wait for first
 */
export function watchDay(tell: () => Promise<boolean>, now = () => new Date()) {
  let told = parkDayOf(now())
  let telling: Promise<void> | null = null

  const tellOnce = async (day: string) => {
    if (await tell().catch(() => false)) told = day
    telling = null
  }
  return (): Promise<void> | null => {
    const day = parkDayOf(now())
    if (day === told) return null
    telling ??= tellOnce(day)
    return telling
  }
}
