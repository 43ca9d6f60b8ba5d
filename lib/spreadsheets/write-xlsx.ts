import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import { fits } from './fits'
import { inert } from './inert-text'
import { NOTATION, type WorkbookCell, type WorkbookSheet, type WrittenSheet } from './written'

/** How a number that is calculated with is shown: in groups of three, and with its decimals where it has some. */
const formatOf = (decimal: string) => (decimal.includes('.') ? '#,##0.00######' : '#,##0')

function cell(written: WorkbookCell, point: string): Cell {
  if (written === null || ('text' in written && written.text === '')) return null
  if ('text' in written) return { value: inert(written.text), type: String }
  if ('formula' in written)
    return { value: written.formula, type: 'Formula', format: formatOf(written.gives) }
  if ('rounded' in written)
    return { value: Number(written.rounded), type: Number, format: formatOf(written.rounded) }
  // More digits than a program keeps of a number are written as text, so that none is lost.
  return fits(written.number)
    ? { value: Number(written.number), type: Number }
    : { value: written.number.replace('.', point), type: String }
}

/** The cells of a sheet, its headings above and in view. */
function sheetOf({ name, headings, widths, rows }: WorkbookSheet, locale: 'en' | 'vi') {
  const { point } = NOTATION[locale]
  const head = headings.map((heading): Cell => ({
    value: heading,
    type: String,
    fontWeight: 'bold',
    wrap: true,
  }))
  return {
    data: [head, ...rows.map((row) => row.map((written) => cell(written, point)))],
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }
}

/** A workbook of one sheet, its headings above. Numbers are numbers; no text in it can be run. */
export async function writeXlsx(sheet: WrittenSheet, locale: 'en' | 'vi'): Promise<Buffer> {
  const { data, ...options } = sheetOf(sheet, locale)
  return writeXlsxFile(data, options).toBuffer()
}

const formulaResults = ({ rows }: WorkbookSheet) =>
  rows.flat().flatMap((written) => (written && 'formula' in written ? [written.gives] : []))

/**
 * A workbook of several sheets, in which cells may be formulas. What they give is written beside them: programs that do
 * not calculate show it, and it is there before any does.
 */
export async function writeWorkbook(
  sheets: readonly WorkbookSheet[],
  locale: 'en' | 'vi',
): Promise<Uint8Array<ArrayBuffer>> {
  const results = sheets.map((sheet) => formulaResults(sheet).values())
  const withResult = (sheet: number) => `</f><v>${Number(results[sheet]?.next().value ?? 0)}</v>`
  const transform = (content: string, _: unknown, { sheetIndex }: { sheetIndex: number }) =>
    content.replace(/<\/f>/g, () => withResult(sheetIndex))
  const written = sheets.map((sheet) => sheetOf(sheet, locale))
  const buffer = await writeXlsxFile(written, {
    features: [{ files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform } } } }],
  }).toBuffer()
  return new Uint8Array(buffer)
}
