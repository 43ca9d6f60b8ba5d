const LAST_COLUMN = 16_384
const LAST_ROW = 1_048_576

/** A column's number from its letters, from 0; null when there is no such column. */
export function columnOf(letters: string): number | null {
  if (letters.length === 0 || letters.length > 3) return null
  let column = 0
  for (const letter of letters) {
    const digit = letter.charCodeAt(0) - 64
    if (digit < 1 || digit > 26) return null
    column = column * 26 + digit
  }
  return column <= LAST_COLUMN ? column - 1 : null
}

/** A column's letters, as the spreadsheet program shows them above it. */
export function columnLetters(column: number): string {
  const own = String.fromCharCode(65 + (column % 26))
  return column < 26 ? own : columnLetters(Math.floor(column / 26) - 1) + own
}

export const isRow = (row: number) => Number.isInteger(row) && row >= 1 && row <= LAST_ROW

/** A block of cells; columns from 0, rows from 1, all inside it. */
export type Block = { left: number; top: number; right: number; bottom: number }

/** `B2:D4`; null when it is no block. */
export function blockOf(reference: string): Block | null {
  const [, fromColumn = '', fromRow, toColumn = '', toRow] =
    /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(reference) ?? []
  const [left, right, top, bottom] = [
    columnOf(fromColumn),
    columnOf(toColumn),
    Number(fromRow),
    Number(toRow),
  ]
  return left === null || right === null || !isRow(top) || !isRow(bottom)
    ? null
    : { left, top, right, bottom }
}
