import { cut } from '@/lib/spreadsheets/cell-value'
import { asWritten } from '@/lib/spreadsheets/inert-text'
import type { SheetCell, SheetRow } from '@/lib/spreadsheets/row'
import type { ColumnKey, Headings } from './columns'
import type { RowProblem } from './import'

/** A row of a table of figures, its cells by column. Absent are columns that the file does not have. */
export type FigureRow = Pick<SheetRow, 'sheet' | 'row' | 'broken'> & {
  cells: ReadonlyMap<ColumnKey, SheetCell | null>
  /** The number of its cells, when it is not that of the headings. */
  ragged?: number
}

const BLANK = new Set(['', undefined])

/** Gives the cells of a row their columns. Rows of a text file have as many cells as its headings, or are ragged. */
export function figureRow({ sheet, row, cells, broken }: SheetRow, headings: Headings, width: number | null) {
  const named = new Map<ColumnKey, SheetCell | null>()
  for (const [place, column] of headings.columns) named.set(column, cells[place] ?? null)
  const beyond = width !== null && cells.slice(width).some((cell) => !BLANK.has(cell?.text))
  const ragged = width !== null && (cells.length < width || beyond)
  return {
    sheet,
    row,
    cells: named,
    ...(broken && { broken }),
    ...(ragged && { ragged: cells.length }),
  } satisfies FigureRow
}

const UNREADABLE = { error: 'cell_error', uncalculated: 'uncalculated', merged: 'merged' } as const

/** Reads the cells of one row, and gathers what is wrong with them. */
export function cellReader({ cells }: FigureRow) {
  const problems: RowProblem[] = []
  const told = (problem: RowProblem) => {
    // One problem a cell: what could not be read is not also missing. Of notes, each once.
    const isTold = problems.some(({ column, code, note }) =>
      problem.note ? column === problem.column && code === problem.code : column === problem.column && !note,
    )
    if (!isTold) problems.push(problem)
  }
  const shown = (column: ColumnKey | null) => cut(column === null ? '' : (cells.get(column)?.text ?? ''), 200)
  const tell = (column: ColumnKey | null, code: string, detail?: RowProblem['detail']) =>
    told({ code, column, value: shown(column), ...(detail && { detail }) })
  /** What stands in a cell: null when it is empty, undefined when the file has no such column. */
  const cell = (column: ColumnKey) => {
    const read = cells.get(column)
    if (read == null) return read
    if (read.kind === 'error' || read.kind === 'uncalculated' || read.kind === 'merged') {
      tell(column, UNREADABLE[read.kind])
      return null
    }
    if (read.formula) told({ code: 'formula_read', column, value: shown(column), note: true })
    return read
  }
  const text = (column: ColumnKey) => {
    const read = cell(column)
    return read == null ? read : asWritten(read.text).trim() || null
  }
  return { problems, tell, cell, text, has: (column: ColumnKey) => cells.has(column) }
}
export type CellReader = ReturnType<typeof cellReader>
