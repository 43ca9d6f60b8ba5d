/** How many typing errors a word may have to be taken for another: short words are what they are. */
export const mayErr = (word: string) => (/\d/.test(word) || word.length < 4 ? 0 : word.length < 8 ? 1 : 2)

/**
 * How many letters were left out, added, changed or swapped with their neighbour between two words; null for more than
 * `most`.
 */
export function typingErrors(a: string, b: string, most: number): number | null {
  if (Math.abs(a.length - b.length) > most) return null
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : changed
      const errors = Math.min(changed, swapped, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1)
      row.push(errors)
      least = Math.min(least, errors)
    }
    if (least > most) return null
    ;[before, last] = [last, row]
  }
  const errors = last[b.length] ?? 0
  return errors > most ? null : errors
}

/**
 * The known words that are nearest to one that is not known, all as near as each other; none when all are too far.
 * @param most errors at most
 */
export function nearest(word: string, known: Iterable<string>, most = mayErr(word)): string[] {
  let [limit, found] = [most, [] as string[]]
  if (most === 0) return found
  for (const one of known) {
    const errors = typingErrors(word, one, limit)
    if (errors === null) continue
    if (errors < limit) [limit, found] = [errors, []]
    found.push(one)
  }
  return found
}
