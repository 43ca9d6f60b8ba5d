import { isDay } from '@/lib/shared/period'

/** The day (ISO date) that a reader asks about; `typed` is what could not be read as one. */
export type AskedDay = { day: string | null; typed: string | null }

/** Which day an address asks about: `?on=2026-03-01`. Nothing typed is no question. */
export function askedDay(asked: URLSearchParams): AskedDay {
  const typed = (asked.get('on') ?? '').trim()
  if (typed === '') return { day: null, typed: null }
  return isDay(typed) ? { day: typed, typed: null } : { day: null, typed: typed.slice(0, 60) }
}
