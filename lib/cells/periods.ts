import type { Recurrence } from '@/lib/freshness/reference-period'

const QUARTERS_BACK = 8
const YEARS_BACK = 5

const quarterName = (index: number) => `${Math.floor(index / 4)}-Q${(index % 4) + 1}`

/**
 * The reference periods that staff fill in on a day: first the one that ended last, then the one under way, then earlier
 * ones, quarters before years.
 * @param cadences how often reports are expected
 * @param day ISO date, in the parks' time zone
 */
export function periodsToFill(cadences: readonly Recurrence[], day: string): string[] {
  const year = Number(day.slice(0, 4))
  const quarter = year * 4 + Math.ceil(Number(day.slice(5, 7)) / 3) - 1
  const around = (now: number, back: number) => [
    now - 1,
    now,
    ...Array.from({ length: back - 1 }, (_, i) => now - 2 - i),
  ]
  return [
    ...(cadences.includes('quarterly') ? around(quarter, QUARTERS_BACK).map(quarterName) : []),
    ...(cadences.includes('yearly') ? around(year, YEARS_BACK).map(String) : []),
  ]
}
