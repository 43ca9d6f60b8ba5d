import { type TypedColumn, typedColumn } from './columns'
import type { Block } from './selection'

export type Pasted = { row: number; column: TypedColumn; text: string }

/** How a block lands: what goes where, and how many of its cells were left out, and why. */
export type Landing = { cells: Pasted[]; beyond: number; locked: number }

/**
 * Lands a block of text on a selection, its first cell on the selection's first. One cell alone fills the whole
 * selection, and so does a row over several rows.
 * @param rows how many rows the grid has
 * @param locked whether a row cannot be typed into
 */
export function land(
  block: readonly (readonly string[])[],
  { top, bottom, left, right }: Block,
  rows: number,
  locked: (row: number) => boolean,
): Landing {
  const [first] = block
  if (!first) return { cells: [], beyond: 0, locked: 0 }
  const height = block.length === 1 ? bottom - top + 1 : block.length
  const width = block.length === 1 && first.length === 1 ? right - left + 1 : first.length
  const landing: Landing = { cells: [], beyond: 0, locked: 0 }
  for (let down = 0; down < height; down += 1)
    for (let along = 0; along < width; along += 1) {
      const text = block[down % block.length]?.[along % first.length] ?? ''
      const column = typedColumn(left + along)
      if (top + down >= rows) landing.beyond += 1
      else if (column === null || locked(top + down)) landing.locked += text === '' ? 0 : 1
      else landing.cells.push({ row: top + down, column, text: text.trim() })
    }
  return landing
}
