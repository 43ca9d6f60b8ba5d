import type { AskedWord } from './asked-words'
import { fold } from './fold'

/** The words of a query without accents: for each, what it can be. */
export type Plain = readonly ReadonlySet<string>[]

export const plainOf = (words: readonly AskedWord[]): Plain =>
  words.map(({ terms }) => new Set([...terms.keys()].map(fold)))

/**
 * The fewest words in a row of a text that hold every word asked for.
 * @param text words without accents
 * @returns null when it does not hold them all
 */
export function narrowest(text: readonly string[], asked: Plain): { from: number; length: number } | null {
  const last = asked.map(() => -1)
  let best: { from: number; length: number } | null = null
  for (const [place, word] of text.entries()) {
    let hit = false
    for (const [which, words] of asked.entries())
      if (words.has(word)) {
        last[which] = place
        hit = true
      }
    if (!hit) continue
    const from = Math.min(...last)
    if (from < 0) continue
    const length = place - from + 1
    if (!best || length < best.length) best = { from, length }
  }
  return best
}

/** How far words may stand apart and still belong together. */
const APART = 2

/** Whether the words asked for stand together in a text. Vietnamese is written in syllables: apart they say nothing. */
export function isNear(text: readonly string[], asked: Plain): boolean {
  const found = narrowest(text, asked)
  return found !== null && found.length <= asked.length + APART
}
