/**
 * Blocks of cells as spreadsheets put them on the clipboard: tabs between cells, line breaks between rows, and quotes
 * around a cell that holds either of them or a quote.
 */

/** Reads a block. Every row has as many cells as the widest. */
export function readBlock(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\r|\n|$)/y
  while (cell.lastIndex < text.length) {
    const [, raw = '', end = ''] = cell.exec(text) ?? []
    row.push(unquoted(raw))
    if (end === '\t') {
      if (cell.lastIndex < text.length) continue
      row.push('')
    }
    rows.push(row)
    row = []
  }
  const width = Math.max(0, ...rows.map(({ length }) => length))
  return rows.map((cells) => [...cells, ...Array.from({ length: width - cells.length }, () => '')])
}

// What a sheet would take for a formula is written with an apostrophe before it, and read again without.
const FORMULA = /^[=+@]|^-(?!\d)/

const unquoted = (raw: string) => {
  const text = /^".*"$/s.test(raw) ? raw.slice(1, -1).replaceAll('""', '"') : raw
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text
}

const quoted = (cell: string) => {
  const text = FORMULA.test(cell) ? `'${cell}` : cell
  return /["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Writes a block, as Excel reads it. Nothing in it runs there. */
export const writeBlock = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map(quoted).join('\t')).join('\r\n')
