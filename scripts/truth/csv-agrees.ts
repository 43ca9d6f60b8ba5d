// A spreadsheet would run what begins like this as a formula; the file puts an apostrophe before it.
const isDefused = (cell: string, text: string) => cell === `'${text}` && /^[=+@\t\r-]/.test(text)

/** The fields of a JSON entry as a file writes them: nested ones by their joined names; lists are not compared. */
function* leaves(entry: object, prefix = ''): Generator<[string, string]> {
  for (const [field, value] of Object.entries(entry)) {
    const name = prefix === '' ? field : `${prefix}_${field}`
    if (Array.isArray(value)) continue
    if (typeof value === 'object' && value !== null) yield* leaves(value, name)
    else yield [name, value === null ? '' : String(value)]
  }
}

/**
 * In what a row of a CSV file differs from the JSON entry that it stands for, in plain words, a field at a time. A
 * field that is null has no column where other rows have several (`note_en`, `note_vi`): those are empty then.
 */
export function csvDifferences(entry: object, header: readonly string[], row: readonly string[]): string[] {
  if (row.length !== header.length) return [`has ${row.length} cells under ${header.length} headings`]
  return [...leaves(entry)].flatMap(([name, text]) => {
    const columns = header.flatMap((column, i) => (column === name ? [{ column, cell: row[i] ?? '' }] : []))
    const parts = header.flatMap((column, i) =>
      text === '' && column.startsWith(`${name}_`) ? [{ column, cell: row[i] ?? '' }] : [],
    )
    if (columns.length + parts.length === 0) return text === '' ? [] : [`has no column ${name}`]
    return [...columns, ...parts]
      .filter(({ cell }) => cell !== text && !isDefused(cell, text))
      .map(({ column, cell }) => `says “${cell}” under ${column}, where JSON says “${text}”`)
  })
}
