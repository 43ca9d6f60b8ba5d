import * as z from 'zod'
import type { Text } from '@/lib/shared/text'
import { readFactsJson } from './facts-file'

const dictionary = z.record(z.string(), z.string())
const vietnamese = new Map(
  ['vietnamese-parks.json', 'vietnamese-law.json'].flatMap((file) =>
    Object.entries(dictionary.parse(readFactsJson(file))),
  ),
)

/** Numbers, rates and web addresses read the same in both languages. */
const isTheSameInBoth = (words: string) => /^[\d\s%+;()/-]+$/.test(words) || /^https?:\/\//.test(words)

/**
 * A text of the facts in both languages.
 * @throws when its Vietnamese is missing; the message names the text
 */
export function inBoth(english: string): Text {
  const vi = vietnamese.get(english) ?? (isTheSameInBoth(english) ? english : null)
  if (vi === null) throw new Error(`No Vietnamese for “${english}” in prisma/facts`)
  return { en: english, vi }
}

export const inBothIfAny = (english: string | null | undefined) => (english ? inBoth(english) : null)

/** Several texts, one after the other. */
export const joined = (texts: readonly (Text | null)[]): Text | null => {
  const said = texts.filter((text) => text !== null)
  if (said.length === 0) return null
  return { en: said.map(({ en }) => en).join('. '), vi: said.map(({ vi }) => vi).join('. ') }
}
