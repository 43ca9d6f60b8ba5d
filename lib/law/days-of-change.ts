import type { LegalInstrument } from './dto'

type Dated = Pick<LegalInstrument, 'effective' | 'until' | 'effects'>

const isDay = (date: string | null): date is string => date !== null && date.length === 'YYYY-MM-DD'.length

/** The days (ISO dates) from which on other law holds than before, as far as they are known to the day; newest first. */
export function daysOfChange(instruments: readonly Dated[]): string[] {
  const days = instruments.flatMap(({ effective, effects }) => [
    effective,
    ...effects.map(({ from }) => from),
  ])
  return [...new Set(days.filter(isDay))].toSorted().toReversed()
}
