/**
 * An entry of a list as one row of a table: nested fields become columns of their own (`name_en`, `source_id`), lists
 * are joined by a semicolon, and what is not known is empty.
 */
export function flat(entry: object, prefix = ''): Map<string, string> {
  const row = new Map<string, string>()
  for (const [field, value] of Object.entries(entry)) {
    const column = prefix === '' ? field : `${prefix}_${field}`
    if (Array.isArray(value)) row.set(column, value.map(wordsOf).join('; '))
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of flat(value, column)) row.set(name, inner)
    else row.set(column, value === null || value === undefined ? '' : String(value))
  }
  return row
}

// An entry inside a list: by its key where it has one, else all that it says.
function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const row = flat(value)
  // What is granted of a tax has no name: all of it is what it is.
  const names = row.has('tax') ? [] : ['slug', 'key', 'id', 'question', 'incentive', 'instrument', 'en']
  for (const key of names) {
    const words = row.get(key)
    if (words !== undefined) return words
  }
  return [...row.values()].filter((words) => words !== '').join(', ')
}

/** The rows of a table and the columns that any of them has, in the order in which they first appear. */
export function tabulate(entries: readonly object[]) {
  const rows = entries.map((entry) => flat(entry))
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  // What one entry lacks is empty in the columns of its parts, and no column of its own. Unless another says it in one.
  const columns = header.filter(
    (name) =>
      !header.some((other) => other.startsWith(`${name}_`)) ||
      rows.some((row) => (row.get(name) ?? '') !== ''),
  )
  return { header: columns, rows: rows.map((row) => columns.map((name) => row.get(name) ?? '')) }
}
