import { spanOf } from '@/lib/shared/period'
import type { Statement } from './statement'

type Said = Pick<Statement, 'text' | 'period'>

/** When something happened, and whether the statement is dated so or only its words say it. */
export type Dated = { period: string; inWords: boolean }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const YEARS = /(?<![\d.,])(?:19|20)\d\d(?![\d.,]\d|\d)/g
const FULL = /(?:(?<day>\d{1,2}) )?(?<month>[A-Z][a-z]{2})[a-z]*\.? (?<year>(?:19|20)\d\d)/
/** A year by itself is one only where a date would stand: "2000 firms" tells no time. */
const ALONE =
  /^(?<opening>(?:19|20)\d\d)(?= \(|:|;|,|\.| as |$)|\b(?:in|of|since|from) (?<named>(?:19|20)\d\d)\b/i
const APPROXIMATE = /\bc\.|\bcirca\b|\babout (?:19|20)\d\d|khoảng (?:năm )?(?:19|20)\d\d|\binferred\b/i

const yearsIn = (words: string) => new Set(words.match(YEARS) ?? [])
const two = (number: number) => String(number).padStart(2, '0')

/** The date that a sentence states, as far as it states it: to the day, the month, or the year. */
function dateIn(words: string): string | null {
  const { day, month = '', year } = FULL.exec(words)?.groups ?? {}
  const number = MONTHS.indexOf(month.toLowerCase()) + 1
  if (year && number > 0) return [year, two(number), ...(day ? [two(Number(day))] : [])].join('-')
  const { opening, named } = ALONE.exec(words)?.groups ?? {}
  return opening ?? named ?? null
}

/**
 * When a statement says that something was: its own period, else the one date in its words, where both languages name
 * that one year and no other.
 * @returns null when it says nothing, several things, or not exactly
 */
export function datedBy({ text, period }: Said): Dated | null {
  if (period !== null && spanOf(period)) return { period, inWords: false }
  if (APPROXIMATE.test(text.en) || APPROXIMATE.test(text.vi)) return null
  const years = yearsIn(text.en)
  if (years.size !== 1 || years.symmetricDifference(yearsIn(text.vi)).size > 0) return null
  const found = dateIn(text.en)
  return found !== null && spanOf(found) ? { period: found, inWords: true } : null
}
