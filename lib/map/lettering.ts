/** How high letters are written on a map, in units of its drawing: half of it in pixels on a phone. */
export const LETTER = 24
const LINE = 30
/** Width of a letter on average, as a share of its height; a little more than it is, so that nothing runs together. */
const WIDE = 0.57

/** Breaks a name into lines of at most `most` letters, between words; a longer word stands alone. */
export function linesOf(name: string, most: number): string[] {
  const [first = '', ...words] = name.split(' ')
  return words.reduce(
    (lines, word) => {
      const last = lines.at(-1) ?? ''
      return last.length + 1 + word.length <= most
        ? [...lines.slice(0, -1), `${last} ${word}`]
        : [...lines, word]
    },
    [first],
  )
}

/** How much room lines of letters take. */
export const roomFor = (lines: readonly string[], letter = LETTER) => ({
  width: Math.ceil(Math.max(...lines.map(({ length }) => length)) * letter * WIDE),
  height: lines.length * LINE,
})

/** Where the nth line is written: its baseline, from the top of the room. */
export const baseline = (line: number) => line * LINE + LETTER - 1
