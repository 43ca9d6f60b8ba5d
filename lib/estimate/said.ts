import { LOCALES, type Locale, type Text } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'

type EstimateWords = (typeof WORDS)[Locale]['estimate']

/** Some words of the estimate in both languages; of those that need no values. */
export function inBothLanguages(pick: (words: EstimateWords) => string): Text {
  const [en, vi] = LOCALES.map((locale) => pick(WORDS[locale].estimate))
  return { en: en ?? '', vi: vi ?? '' }
}
