import Papa from 'papaparse'
import { inert } from './inert-text'
import { NOTATION, type WrittenCell, type WrittenSheet } from './written'

/** A table in UTF-8 with a byte order mark, without which spreadsheet programs garble Vietnamese. */
export function writeCsv({ headings, rows }: Pick<WrittenSheet, 'headings' | 'rows'>, locale: 'en' | 'vi') {
  const { separator, point } = NOTATION[locale]
  const cell = (written: WrittenCell) => {
    if (written === null) return ''
    return 'text' in written ? inert(written.text) : written.number.replace('.', point)
  }
  const table = [headings, ...rows.map((row) => row.map(cell))].map((row) => [...row])
  return `\uFEFF${Papa.unparse(table, { delimiter: separator, newline: '\r\n' })}\r\n`
}
