import { STOPS } from './columns'

/** A cell by its place: both count from 0, the header not among them. */
export type Place = { row: number; column: number }

/** Cells from one corner to the other, both in it. */
export type Block = { top: number; bottom: number; left: number; right: number }

export type Selection = { active: Place; anchor: Place }
export type Size = { rows: number; columns: number }

export type Move =
  'up' | 'down' | 'left' | 'right' | 'row-start' | 'row-end' | 'first' | 'last' | 'page-up' | 'page-down'

/** How many rows a page is. */
const PAGE = 15

export const blockOf = ({ active, anchor }: Selection): Block => ({
  top: Math.min(active.row, anchor.row),
  bottom: Math.max(active.row, anchor.row),
  left: Math.min(active.column, anchor.column),
  right: Math.max(active.column, anchor.column),
})

const between = (least: number, wanted: number, most: number) => Math.max(least, Math.min(wanted, most))

function target({ row, column }: Place, move: Move, { rows, columns }: Size): Place {
  const [lastRow, lastColumn] = [rows - 1, columns - 1]
  const places: Record<Move, Place> = {
    up: { row: row - 1, column },
    down: { row: row + 1, column },
    left: { row, column: column - 1 },
    right: { row, column: column + 1 },
    'row-start': { row, column: 0 },
    'row-end': { row, column: lastColumn },
    first: { row: 0, column: 0 },
    last: { row: lastRow, column: lastColumn },
    'page-up': { row: row - PAGE, column },
    'page-down': { row: row + PAGE, column },
  }
  const wanted = places[move]
  return { row: between(0, wanted.row, lastRow), column: between(0, wanted.column, lastColumn) }
}

/** Where the selection is after a move. The edge of the grid stops it; `extend` leaves its other corner in place. */
export function moved(selection: Selection, move: Move, extend: boolean, size: Size): Selection {
  const active = target(selection.active, move, size)
  return { active, anchor: extend ? selection.anchor : active }
}

/**
 * Where Tab leads: to the next cell that can be filled in, at the end of a row to the next row.
 * @returns null past the last and before the first: then Tab leaves the grid, as it leaves anything else
 */
export function tabbed({ row, column }: Place, step: 1 | -1, rows: number): Place | null {
  const stop = step === 1 ? STOPS.find((place) => place > column) : STOPS.findLast((place) => place < column)
  if (stop !== undefined) return { row, column: stop }
  const [next, edge] = [row + step, step === 1 ? STOPS[0] : STOPS.at(-1)]
  return next < 0 || next >= rows || edge === undefined ? null : { row: next, column: edge }
}

/** Every place of a block, row by row. */
export const placesIn = ({ top, bottom, left, right }: Block): Place[] =>
  Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (_, along) => ({ row: top + down, column: left + along })),
  ).flat()
