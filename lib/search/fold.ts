/** A word of a text: itself in small letters, without its accents, and where it stands. */
export type Word = { form: string; folded: string; start: number; end: number }

const WORD = /[\p{L}\p{N}]+/gu
const MARK = /\p{M}/gu

/** Marks that a letter is written apart from: đ is a d with a stroke, though Unicode keeps it whole. */
const apart = (text: string) => text.normalize('NFD').replaceAll('đ', 'd\u0336')

/** Small letters without accents: "Đà Nẵng" is "da nang". */
export const fold = (text: string) => apart(text.toLowerCase()).replace(MARK, '')

/** The words of a text in order. What is no letter and no digit parts them: "154/2013/NĐ-CP" has four. */
export function wordsIn(text: string): Word[] {
  return [...text.normalize('NFC').matchAll(WORD)].map(({ 0: found, index }) => {
    const form = found.toLowerCase()
    return { form, folded: fold(form), start: index, end: index + found.length }
  })
}

/** Words without accents, one space between them. */
export const joinedWords = (words: readonly Word[]) => words.map((word) => word.folded).join(' ')

/** The words of a text so. */
export const folded = (text: string) => joinedWords(wordsIn(text))

const LETTERS = /[^\p{M}]\p{M}*/gu

const lettersOf = (form: string) =>
  [...apart(form).matchAll(LETTERS)].map(([letter]) => ({ letter: letter[0], marks: [...letter.slice(1)] }))

/**
 * Whether a word can be what somebody typed: the same letters, and on each at least the marks that were typed. "da" can
 * be "đà", "dâu" can be "dấu", "đa" cannot be "da".
 * @param typed in small letters
 * @param form in small letters; for `prefix` it may go on
 */
export function agrees(typed: string, form: string, prefix = false): boolean {
  const [asked, given] = [lettersOf(typed), lettersOf(form)]
  if (prefix ? given.length < asked.length : given.length !== asked.length) return false
  return asked.every(({ letter, marks }, place) => {
    const there = given[place]
    return there !== undefined && there.letter === letter && marks.every((mark) => there.marks.includes(mark))
  })
}
