import { createHash } from 'node:crypto'

/** A column that holds something gives its name and its value, both preceded by their length in bytes. */
export const field = (name: string, value: string) =>
  `${Buffer.byteLength(name)}:${name}${Buffer.byteLength(value)}:${value}`

/**
 * A row as the text that is sealed: no two rows have the same, and a column that is empty adds nothing, so that one
 * which is added to the table later changes no seal.
 * @param columns in the order of their code points
 * @param values as PostgreSQL writes them, in the order of the columns
 */
export const rowText = (columns: readonly string[], values: readonly (string | null)[]) =>
  columns
    .map((column, at) => {
      const value = values[at] ?? null
      return value === null ? '' : field(column, value)
    })
    .join('')

/** SHA-256, hexadecimal. */
export const digestOf = (text: string) => createHash('sha256').update(text).digest('hex')

export const byCodePoint = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** The seal of a release: over the seal before it and the digests of its parts. */
export const sealOf = (release: number, previous: string, parts: Readonly<Record<string, string>>) =>
  digestOf(
    field('previous', previous) +
      field('release', String(release)) +
      Object.entries(parts)
        .toSorted(([a], [b]) => byCodePoint(a, b))
        .map(([part, digest]) => field(part, digest))
        .join(''),
  )
