import Papa from 'papaparse'

const SEPARATORS = [',', ';', '\t', '|'] as const
const LOOKED_AT = 30

/** `sep=;` in the first line, by which spreadsheet programs let a file say its separator. */
export const saidSeparator = (start: string) => /^sep=(.)(\n|$)/i.exec(start)?.[1] ?? null

/** How many cells most rows have, and how many rows have as many. */
function shapeWith(separator: string, start: string) {
  const { data } = Papa.parse<string[]>(start, {
    delimiter: separator,
    newline: '\n',
    preview: LOOKED_AT,
    skipEmptyLines: true,
  })
  const lengths = new Map<number, number>()
  for (const { length } of data) lengths.set(length, (lengths.get(length) ?? 0) + 1)
  const [columns, rows] = [...lengths].toSorted(([a, n], [b, m]) => m - n || b - a)[0] ?? [1, 0]
  return { separator, columns, alike: rows / Math.max(1, data.length), heading: data[0]?.length ?? 1 }
}

/** The separator by which a file falls into columns: the heading first, since rows below can be broken. */
export function likelySeparator(start: string): string {
  const [best] = SEPARATORS.map((separator) => shapeWith(separator, start)).toSorted(
    (a, b) => b.heading - a.heading || b.alike - a.alike || b.columns - a.columns,
  )
  return best && best.heading > 1 ? best.separator : ','
}
