import type { Scale } from '@/lib/changes/typed-value'
import { readDecimal } from '@/lib/shared/number-input'
import type { Locale } from '@/lib/shared/text'
import { readUnit } from '@/lib/shared/units'
import type { CellEntry } from './schema'
import { saysNotAvailable } from './not-available'
import { withoutWords } from './unit-words'

/** A number, without what was written beside it, as the form of a figure would send it; or why it is none. */
export type Reading =
  | { kind: 'number'; value: string; scale: Scale }
  | { kind: 'not_available' }
  | { kind: 'empty' }
  | { kind: 'problem'; code: 'number' | 'other_unit' | 'scale_twice' | 'rounded' }
  /** Decimals that it may mean, that of its own language first. */
  | { kind: 'ambiguous'; readings: string[] }

const OTHER: Record<Locale, Locale> = { en: 'vi', vi: 'en' }
const POINT = { en: '.', vi: ',' } as const

/** What spreadsheets make of a number that does not fit its column. */
const ROUNDED = /^\s*[-−]?\d([.,]\d+)?e[+-]?\d+\s*$/i

/** One point and three digits after it: "42.450" is 42.45 or 42450, and only its author knows. */
const looksGrouped = (text: string, locale: Locale) => {
  const [whole = '', fraction, ...more] = text.replace(/^[-−+]/, '').split(POINT[locale])
  return more.length === 0 && /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(fraction ?? '')
}

/**
 * Reads what was typed or pasted into a cell, in the language of whoever typed it. Spaces, units and words for large
 * numbers beside the value do no harm; words and marks for "none" are not available, never zero. What can be read in two
 * ways is not guessed.
 */
export function readTyped(
  { typed, locale, scale, confirmed }: Pick<CellEntry, 'typed' | 'locale' | 'scale' | 'confirmed'>,
  unit: string,
): Reading {
  if (typed.trim() === '') return { kind: 'empty' }
  if (saysNotAvailable(typed)) return { kind: 'not_available' }
  if (ROUNDED.test(typed)) return { kind: 'problem', code: 'rounded' }
  const stripped = withoutWords(typed, unit)
  if (!stripped) return { kind: 'problem', code: 'number' }
  if (stripped.otherUnit) return { kind: 'problem', code: 'other_unit' }
  if (stripped.scale !== null && scale !== '1' && stripped.scale !== scale)
    return { kind: 'problem', code: 'scale_twice' }

  const { number } = stripped
  const [own, other] = [readDecimal(number, locale), readDecimal(number, OTHER[locale])]
  if (own === null)
    return other === null ? { kind: 'problem', code: 'number' } : { kind: 'ambiguous', readings: [other] }
  const isRatio = readUnit(unit)?.kind === 'ratio'
  if (
    !confirmed &&
    !isRatio &&
    other !== null &&
    other !== own &&
    looksGrouped(number.replace(/\s/gu, ''), locale)
  )
    return { kind: 'ambiguous', readings: [own, other] }
  return { kind: 'number', value: number, scale: stripped.scale ?? scale }
}
