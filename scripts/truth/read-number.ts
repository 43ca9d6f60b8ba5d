import Decimal from 'decimal.js'
import { readDecimal } from '../../lib/shared/number-input'
import type { Locale } from '../../lib/shared/text'

const Exact = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 60 })

/** The words that say how many places a number is short of, by language. */
export const SCALES: Readonly<Record<Locale, Readonly<Record<string, number>>>> = {
  en: { million: 6, billion: 9 },
  vi: { triệu: 6, tỷ: 9 },
}

const ORDINAL = { en: /^(\d+)(?:st|nd|rd|th)$/, vi: /^thứ (\d+)$/ } as const

/**
 * A number as a page writes it, read back by the rules of its language alone: "42,450", "42.450", "10 million",
 * "10 triệu", "12%", "3rd", "thứ 3".
 * @param scale a word that the number leaves out because a caption says it for all
 * @returns the decimal as text; null for what is no number in this language
 */
export function readNumber(text: string, language: Locale, scale?: string): string | null {
  const [, ordinal] = ORDINAL[language].exec(text) ?? []
  if (ordinal !== undefined) return ordinal
  const [digits = '', ...words] = text.replace(/%$/, '').split(' ')
  const decimal = readDecimal(digits, language)
  const said = words.length > 0 ? words.join(' ') : scale
  const places = said === undefined ? 0 : SCALES[language][said]
  if (decimal === null || places === undefined) return null
  return new Exact(decimal).mul(new Exact(10).pow(places)).toFixed()
}
