import type { AskedWord } from './asked-words'
import type { Entry } from './entry'
import { type Word, wordsIn } from './fold'
import { narrowest, plainOf } from './nearness'
import { LOCALES, type Locale } from '@/lib/shared/text'

/** A text in pieces: those for which it was found are marked. */
export type Piece = { text: string; marked: boolean }

/** Words of a thing that were asked for, in the language that they stand in. */
export type Snippet = { pieces: Piece[]; locale: Locale }

const LONGEST = 220

function isAsked(word: Word, words: readonly AskedWord[]) {
  return words.some(({ terms }) => terms.has(word.form) || terms.has(word.folded))
}

/** A text with the words that were asked for marked; neighbours that are both marked are one piece. */
export function marked(text: string, words: readonly AskedWord[]): Piece[] {
  const whole = text.normalize('NFC')
  const spans: { start: number; end: number }[] = []
  for (const word of wordsIn(whole)) {
    if (!isAsked(word, words)) continue
    const last = spans.at(-1)
    if (last && whole.slice(last.end, word.start) === ' ') last.end = word.end
    else spans.push({ start: word.start, end: word.end })
  }
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start > at) pieces.push({ text: whole.slice(at, start), marked: false })
    pieces.push({ text: whole.slice(start, end), marked: true })
    at = end
  }
  if (at < whole.length) pieces.push({ text: whole.slice(at), marked: false })
  return pieces
}

/** The part of a long text around what was asked for, cut where there is a space. */
function around(text: string, words: readonly AskedWord[]): string {
  if (text.length <= LONGEST) return text
  const all = wordsIn(text)
  const found = narrowest(
    all.map(({ folded }) => folded),
    plainOf(words),
  )
  const first = found ? all[found.from] : all.find((word) => isAsked(word, words))
  const ideal = Math.max(0, Math.min((first?.start ?? 0) - LONGEST / 3, text.length - LONGEST))
  const start = ideal === 0 ? 0 : text.indexOf(' ', ideal) + 1
  const last = start + LONGEST >= text.length ? text.length : text.lastIndexOf(' ', start + LONGEST)
  const end = last > start ? last : text.length
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`
}

/** How many of the words asked for a text holds. */
const countIn = (text: string, words: readonly AskedWord[]) => {
  const there = wordsIn(text)
  return words.filter((word) => there.some((one) => isAsked(one, [word]))).length
}

/** What stands under every zone alike says nothing of this one. */
const isFiller = ({ kind }: Entry, { pieces }: Snippet) =>
  kind === 'zone' && !pieces.some((piece) => piece.marked)

/**
 * What best shows why a thing was found: where its name does not say so, the text or other name that does, in the
 * reader's language unless the other alone holds it; else what is said of it first. Null where nothing is.
 */
export function snippetOf(entry: Entry, words: readonly AskedWord[], locale: Locale): Snippet | null {
  const { texts, names, title } = entry
  const other = LOCALES.find((one) => one !== locale) ?? locale
  const inTitle = countIn(title[locale], words)
  const choices = [
    ...[...texts, ...names].map((text) => ({ text: text[locale], locale, least: 0 })),
    // What is written in the other language is shown for what it alone holds.
    ...[title, ...names, ...texts]
      .filter((text) => text[other] !== text[locale])
      .map((text) => ({ text: text[other], locale: other, least: inTitle + 1 })),
  ]
  const [first] = choices.filter(({ least }) => least === 0)
  let [best, most] = [first, inTitle === words.length ? Infinity : first ? countIn(first.text, words) : -1]
  for (const choice of choices) {
    if (most === Infinity) break
    const count = countIn(choice.text, words)
    if (count > most && count >= choice.least) [best, most] = [choice, count]
  }
  if (!best) return null
  const snippet = { pieces: marked(around(best.text, words), words), locale: best.locale }
  return isFiller(entry, snippet) ? null : snippet
}
