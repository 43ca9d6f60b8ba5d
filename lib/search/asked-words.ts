import { agrees, type Word, wordsIn } from './fold'
import { telling } from './small-words'
import { nearest } from './spelling'
import type { WordIndex } from './word-index'

/**
 * How a query is read: letter for letter, where it has accents with those; as it may go on from what was typed, "đa" to
 * "đà"; without its accents; with its typing errors mended.
 */
export const LEVELS = ['exact', 'typed', 'accents', 'spelling'] as const
export type Level = (typeof LEVELS)[number]

/** A word of a query and the words of the index that it stands for, each with what it is worth. */
export type AskedWord = {
  typed: string
  terms: ReadonlyMap<string, number>
  /** Whether it was taken for other words, because nothing is written like it. */
  mended: boolean
}

const LONGEST_QUERY = 120
const MOST_WORDS = 12
const MOST_PREFIXED = 60

/** What is asked for: its words, without those that say nothing. */
export function wordsAsked(query: string): readonly Word[] {
  const words = wordsIn(query.slice(0, LONGEST_QUERY)).slice(0, MOST_WORDS)
  return telling(words)
}

// Syllables are short: "thu" is no beginning of "thuế". A word that is known whole goes on only where it is long.
const LEAST_PREFIX = 2
const LEAST_GOING_ON = 5
const WORTH = { whole: 1, prefix: 0.4, mended: 0.5 } as const

/** One for several and several for one, in English. */
const otherNumber = (word: string) =>
  word.length < 4 || /\d/.test(word) ? [] : word.endsWith('s') ? [word.slice(0, -1)] : [`${word}s`]

/** Whether a word of the index is what was typed with accents, or begins so. */
const canBe = (typed: string, form: string, level: Level, prefix: boolean) =>
  level === 'exact' ? (prefix ? form.startsWith(typed) : form === typed) : agrees(typed, form, prefix)

/** The forms of the index that a word can be, whole and as the beginning of longer ones. */
function readAs({ form, folded }: Word, { forms }: WordIndex, level: Level) {
  const terms = new Map<string, number>()
  const marked = (level === 'exact' || level === 'typed') && form !== folded
  if (!marked) {
    if (forms.has(folded)) terms.set(folded, WORTH.whole)
  } else
    for (const one of forms.get(folded) ?? []) if (canBe(form, one, level, false)) terms.set(one, WORTH.whole)
  for (const other of otherNumber(folded)) if (!marked && forms.has(other)) terms.set(other, WORTH.prefix)
  const least = terms.size > 0 ? LEAST_GOING_ON : LEAST_PREFIX
  if (folded.length < least || /^\d+$/.test(folded)) return terms
  for (const [plain, known] of forms) {
    if (terms.size >= MOST_PREFIXED) break
    if (plain.length === folded.length || !plain.startsWith(folded)) continue
    if (!marked) terms.set(plain, WORTH.prefix)
    else for (const one of known) if (canBe(form, one, level, true)) terms.set(one, WORTH.prefix)
  }
  return terms
}

/** A word of a query at a level; null when the index knows nothing like it. */
export function readWord(word: Word, index: WordIndex, level: Level): AskedWord | null {
  const terms = readAs(word, index, level)
  if (terms.size > 0) return { typed: word.form, terms, mended: false }
  if (level !== 'spelling') return null
  const near = nearest(word.folded, index.forms.keys())
  if (near.length === 0) return null
  return { typed: word.form, terms: new Map(near.map((one) => [one, WORTH.mended])), mended: true }
}
