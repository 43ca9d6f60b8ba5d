/** What a spreadsheet may be at most. Beyond each it is refused by name. */
export const LIMITS = {
  bytes: 20 * 1024 * 1024,
  rows: 100_000,
  /** With something in them; formats that reach to the last column of a sheet do no harm. */
  columns: 500,
  sheets: 200,
  /** Files in an archive. A workbook of two hundred sheets has about a thousand. */
  entries: 5_000,
  inflated: 400 * 1024 * 1024,
  /** Inflated bytes for each byte. The tables of real workbooks reach about forty. */
  ratio: 200,
  /** Below this many inflated bytes no ratio is an explosion. */
  smallInflated: 4 * 1024 * 1024,
  /** All texts of a workbook together, in characters: they are the one part that is held in memory. */
  sharedText: 48 * 1024 * 1024,
  /** One text. Spreadsheets hold 32,767 characters in a cell. */
  cellText: 32_767,
  /** A piece of XML between two tags, or a record of a CSV file, in characters. */
  piece: 1024 * 1024,
} as const
