/**
 * What stands in a cell. `text` is what a person reads there, in one form for each kind:
 * - `text`: as written, line ends as \n
 * - `number`: a decimal as text with a point, `-12.5`; of a cell formatted as percent what it shows, `12.5` for 0.125
 * - `date`: ISO, as far as the cell shows it: `2025-12-05`, `2025-12`, `2025`
 * - `boolean`: TRUE or FALSE
 * - `error`: such as #REF!
 * - `uncalculated`: a formula without a value
 * - `merged`: covered by the cell that it is merged with, and so without a value of its own
 */
export type SheetCell = {
  kind: 'text' | 'number' | 'date' | 'boolean' | 'error' | 'uncalculated' | 'merged'
  text: string
  /** The value was calculated by the program that saved the file. */
  formula?: true
  percent?: true
}

/** A row with something in it. `row` counts from 1 as the spreadsheet program does; cells are by column. */
export type SheetRow = {
  sheet: string
  row: number
  cells: readonly (SheetCell | undefined)[]
  /** Quotation marks in it are not closed, or stand where none can: its cells cannot be trusted. */
  broken?: true
}

/** What its author should know of how the file was read. */
export type ReadingNote = {
  code: 'sheet_hidden' | 'rows_hidden' | 'columns_hidden' | 'encoding'
  detail: Record<string, string | number>
}

/** A spreadsheet that is ready to be read, once, from the first row to the last. */
export type OpenSpreadsheet = {
  format: 'xlsx' | 'csv'
  /** Rows that can be expected; null when that is not known before they are read. */
  rowsInAll: number | null
  /** Complete when the rows are read. */
  notes: ReadingNote[]
  /** @throws SpreadsheetRefused */
  rows: AsyncIterable<SheetRow>
  close: () => void
}
