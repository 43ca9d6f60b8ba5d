import { type OpenSpreadsheet, type SheetRow } from '@/lib/spreadsheets/row'
import { LIMITS } from '@/lib/spreadsheets/limits'
import { SpreadsheetRefused } from '@/lib/spreadsheets/refusal'
import { type FigureRow, figureRow } from './cells'
import { COLUMNS, type Headings, readHeadings } from './columns'

/** A note of the file as a whole; `detail` is what the words for it need. */
export type FileNote = { code: string; detail: Record<string, string | number> }

/** Rows above the headings of a sheet that can be a title. */
const ABOVE = 20

const keys = (columns: readonly string[]) => columns.join(' ')
const isRead = (column: string) => COLUMNS.some(({ key, read }) => key === column && read)

/** Why a sheet with headings is no table that can be read; null when it is one. */
function whyNot({ missing, repeated }: Headings): FileNote | null {
  if (missing.length > 0) return { code: 'missing_columns', detail: { columns: keys(missing) } }
  const twice = repeated.filter(isRead)
  return twice.length > 0 ? { code: 'repeated_columns', detail: { columns: keys(twice) } } : null
}

type Sheet = { name: string; headings: Headings | null; width: number; looked: number; given: boolean }

/**
 * Finds the tables of figures in a spreadsheet, one in each sheet, below a row of headings, and reads their rows. A
 * sheet without is named and left alone.
 */
export function figureTables({ format, rows }: Pick<OpenSpreadsheet, 'format' | 'rows'>) {
  const notes: FileNote[] = []
  let [tables, sheet] = [0, null as Sheet | null]
  const note = (sheetName: string, { code, detail }: FileNote) =>
    notes.push({ code, detail: { sheet: sheetName, ...detail } })

  const begin = (row: SheetRow, open: Sheet) => {
    open.looked += 1
    const headings = readHeadings(row.cells.map((cell) => cell?.text))
    if (!headings) {
      if (open.looked >= ABOVE) open.given = true
      return
    }
    open.given = true
    const problem = whyNot(headings)
    if (problem) return void note(open.name, problem)
    open.headings = headings
    open.width = row.cells.length
    tables += 1
    if (headings.extra.length > 0)
      note(open.name, { code: 'extra_columns', detail: { columns: headings.extra.slice(0, 20).join(', ') } })
  }
  const leave = (left: Sheet | null) => {
    if (left && !left.headings && !notes.some(({ detail }) => detail['sheet'] === left.name))
      note(left.name, { code: 'no_headings', detail: {} })
  }
  async function* read(): AsyncGenerator<FigureRow> {
    let count = 0
    for await (const row of rows) {
      if (sheet?.name !== row.sheet) {
        leave(sheet)
        sheet = { name: row.sheet, headings: null, width: 0, looked: 0, given: false }
      }
      if (sheet.headings) {
        count += 1
        if (count > LIMITS.rows) throw new SpreadsheetRefused('too_many_rows', { limit: LIMITS.rows })
        yield figureRow(row, sheet.headings, format === 'csv' ? sheet.width : null)
      } else if (!sheet.given) begin(row, sheet)
    }
    leave(sheet)
  }
  return { rows: read(), notes, tables: () => tables }
}
