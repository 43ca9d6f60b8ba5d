import { valueParts } from '../../lib/shared/format'
import type { Locale } from '../../lib/shared/text'
import { UNITS } from '../../lib/shared/units'

const wordsIn = (language: Locale): readonly string[] => {
  const words = UNITS.flatMap((unit) => ['1', '2'].map((value) => valueParts({ value, unit }, language).unit))
  return [...new Set(words)].filter((word) => word !== '').toSorted((a, b) => b.length - a.length)
}

/** Every way in which a language writes a unit, the longest first, so that "VND per year" is not read as "VND". */
export const UNIT_WORDS: Readonly<Record<Locale, readonly string[]>> = {
  en: wordsIn('en'),
  vi: wordsIn('vi'),
}

/** The unit that a text begins with; empty where it begins with none. */
export const unitAtStart = (text: string, language: Locale) =>
  UNIT_WORDS[language].find(
    (words) => text.startsWith(words) && !/^[\p{L}\d]/u.test(text.slice(words.length)),
  ) ?? ''
