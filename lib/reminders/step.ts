const DAY = 86_400_000

/** Days after the due date on which somebody is reminded; negative before it. After the last, every fortnight. */
const STEPS = [-14, -7, -1, 1, 7] as const
const LAST = 7
const FORTNIGHT = 14

/** From this step on, those who publish for the zone are told too. */
export const ESCALATED = 7

/** How many days a day lies after a due date (ISO dates); negative before it. */
export const daysAfterDue = (due: string, day: string) => (Date.parse(day) - Date.parse(due)) / DAY

/**
 * The step at which a reminder stands on a day: the last that has come. Whoever could not be reminded on the very day is
 * reminded later, of that step alone and of none before it. Null while it is too early.
 */
export function stepOn(due: string, day: string): number | null {
  const days = daysAfterDue(due, day)
  if (days >= LAST) return LAST + Math.floor((days - LAST) / FORTNIGHT) * FORTNIGHT
  return STEPS.findLast((step) => step <= days) ?? null
}
