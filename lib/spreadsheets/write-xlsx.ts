import Decimal from 'decimal.js'
import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { inert } from './inert-text'
import { NOTATION, type WrittenCell, type WrittenSheet } from './written'

/** Spreadsheet programs keep 15 digits of a number: what has more is written as text, so that none is lost. */
const DIGITS = 15
const fits = (decimal: string) => new Decimal(decimal).precision() <= DIGITS

function cell(written: WrittenCell, point: string): Cell {
  if (written === null || ('text' in written && written.text === '')) return null
  if ('text' in written) return { value: inert(written.text), type: String }
  return fits(written.number)
    ? { value: Number(written.number), type: Number }
    : { value: written.number.replace('.', point), type: String }
}

/** A workbook of one sheet, its headings above. Numbers are numbers; no text in it can be run. */
export async function writeXlsx(
  { name, headings, widths, rows }: WrittenSheet,
  locale: 'en' | 'vi',
): Promise<Buffer> {
  const { point } = NOTATION[locale]
  const head = headings.map((heading): Cell => ({
    value: heading,
    type: String,
    fontWeight: 'bold',
    wrap: true,
  }))
  return writeXlsxFile([head, ...rows.map((row) => row.map((written) => cell(written, point)))], {
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
}
