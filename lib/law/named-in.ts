type Numbered = { number: string }

// Sources write the same number with and without the Vietnamese letter.
const plain = (words: string) => words.replaceAll('Đ', 'D').replaceAll('đ', 'd')

/** A text in three: before the number of an instrument, the number as it is written there, and after it. */
export type Named<Instrument> = { instrument: Instrument; before: string; number: string; after: string }

/**
 * The first legal instrument of a list that a text names by its whole number: "27/QD-TTg" is not in "127/QD-TTg".
 * @returns null when it names none of them
 */
export function instrumentNamedIn<Instrument extends Numbered>(
  text: string,
  instruments: readonly Instrument[],
): Named<Instrument> | null {
  const folded = plain(text)
  for (const instrument of instruments) {
    const number = plain(instrument.number)
    const at = number === '' ? -1 : folded.indexOf(number)
    const end = at + number.length
    const isWhole = !/[\p{L}\d/-]/u.test((folded[at - 1] ?? '') + (folded[end] ?? ''))
    if (at !== -1 && isWhole)
      return { instrument, before: text.slice(0, at), number: text.slice(at, end), after: text.slice(end) }
  }
  return null
}
