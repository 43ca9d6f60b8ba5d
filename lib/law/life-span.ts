import { spanOf } from '@/lib/shared/period'
import type { LegalInstrument } from './dto'
import type { InstrumentStanding } from './in-force'

/** Where an instrument's life lies on a line of years, in shares of the line; `isOpen` where no end of it is known. */
export type LifeSpan = { from: number; to: number; isOpen: boolean; isDated: boolean }

/** A line of years: its first, and the one after its last. */
export type Years = { first: number; end: number }

const DAYS = 365.25
const MILLISECONDS = 86_400_000

/** Where a date lies on the line, in shares of it; null when it is no date. */
export const placeOnLine = (date: string, { first, end }: Years) => {
  const day = spanOf(date)?.start
  if (day === undefined) return null
  const years = (Date.parse(`${day}T00:00:00Z`) - Date.UTC(first, 0, 1)) / MILLISECONDS / DAYS
  return Math.min(Math.max(years / (end - first), 0), 1)
}

/** The years, by fives, in which all of the instruments and a day lie. @param day ISO date */
export function yearsOf(instruments: readonly Pick<LegalInstrument, 'issued'>[], day: string): Years {
  const known = instruments.flatMap(({ issued }) => (issued === null ? [] : [Number(issued.slice(0, 4))]))
  const years = [...known, Number(day.slice(0, 4))]
  return { first: Math.floor(Math.min(...years) / 5) * 5, end: Math.floor(Math.max(...years) / 5) * 5 + 5 }
}

/**
 * From its first day, or from its issue where that alone is known (`isDated` is false then), to the day that ends it, or
 * to the day that is read; what is still to come is drawn to the end of the line.
 * @param day ISO date
 * @returns null when not even its issue is known
 */
export function lifeSpan(
  { issued }: Pick<LegalInstrument, 'issued'>,
  { from, until, ending }: InstrumentStanding,
  years: Years,
  day: string,
): LifeSpan | null {
  const [start, last] = [from ?? issued, ending?.from ?? until]
  const begins = start === null ? null : placeOnLine(start, years)
  const ends = last === null ? null : placeOnLine(last, years)
  if (begins === null) return null
  const read = placeOnLine(day, years) ?? 1
  return {
    from: begins,
    to: ends ?? (read > begins ? read : 1),
    isOpen: ends === null,
    isDated: from !== null,
  }
}
