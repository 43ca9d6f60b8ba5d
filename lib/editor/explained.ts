import type { Locale } from '@/lib/shared/text'
import type { Typed } from './content'
import { pathOf } from './fields'
import { changedAlone, textsOf } from './stale-language'

/** Under which code a change keeps the texts of which its author said that the other language still fits. */
const STILL_FITS = 'still_fits'

/** The texts of which a published change says that the other language still fits. */
export function stillFitting(explanations: unknown): string[] {
  if (typeof explanations !== 'object' || explanations === null || !(STILL_FITS in explanations)) return []
  return String(explanations[STILL_FITS]).split(' ').filter(Boolean)
}

const marked = (typed: Typed, at = ''): string[] =>
  Object.entries(typed ?? {}).flatMap(([name, part]) =>
    typeof part === 'string' ? (part === 'yes' ? [pathOf(at, name)] : []) : marked(part, pathOf(at, name)),
  )

/** The texts of a content of which the form says that the other language still fits. */
export const confirmedIn = (still: Typed, content: unknown) => {
  const texts = textsOf(content)
  return marked(still).filter((field) => texts.has(field))
}

const WORDS = {
  en: 'The other language still says the same.',
  vi: 'Nội dung ở ngôn ngữ còn lại vẫn đúng.',
} as const

/**
 * What the author says to a check of the languages by having confirmed the other one: nothing is asked again that was
 * answered in the form.
 */
export function explained(confirmed: readonly string[], before: unknown, content: unknown, locale: Locale) {
  if (confirmed.length === 0) return {}
  const alone = changedAlone(before, content)
  const isAnswered = alone.length > 0 && alone.every((field) => confirmed.includes(field))
  return { [STILL_FITS]: confirmed.join(' '), ...(isAnswered && { one_language: WORDS[locale] }) }
}
