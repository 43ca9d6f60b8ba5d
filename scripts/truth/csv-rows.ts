/**
 * Reads CSV (RFC 4180) as it arrives, so that no file is too long. What follows the last line's end is not a row.
 * @yields the cells of each row, the header first
 */
export async function* csvRows(parts: AsyncIterable<string>): AsyncGenerator<string[]> {
  let row: string[] = []
  let cell = ''
  let quoted = false
  let closing = false
  let first = true

  for await (const part of parts)
    for (const sign of first ? part.replace(/^\uFEFF/, '') : part) {
      first = false
      if (quoted && !closing) {
        if (sign === '"') closing = true
        else cell += sign
        continue
      }
      if (sign === '"') {
        // Two in a row inside quotes are one; one at the beginning opens them.
        if (closing) cell += sign
        quoted = true
        closing = false
        continue
      }
      quoted = false
      closing = false
      if (sign === ',') {
        row.push(cell)
        cell = ''
      } else if (sign === '\n') {
        yield [...row, cell.replace(/\r$/, '')]
        row = []
        cell = ''
      } else cell += sign
    }
}
