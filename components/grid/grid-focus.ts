import { cellAnchor } from '@/lib/cells/grid'
import type { GridRows } from './grid-rows'
import type { Place } from './selection'

/** The element of a cell, found by the id that its row's value has. */
export const cellElement = (rows: GridRows, { row, column }: Place) =>
  document.getElementById(cellAnchor(rows.at(row).row))?.parentElement?.children[column]

/** Puts the keyboard on a cell, and the cell into sight. */
export function focusCell(rows: GridRows, place: Place) {
  const cell = cellElement(rows, place)
  if (cell instanceof HTMLElement) cell.focus()
}

/** The cell in which something happened, by the marks that rows and cells carry; null outside of the rows. */
export function placeAt(target: EventTarget | null): Place | null {
  if (!(target instanceof Element)) return null
  const cell = target.closest('[data-col]')
  const row = cell?.closest('[data-row]')
  return cell && row
    ? { row: Number(row.getAttribute('data-row')), column: Number(cell.getAttribute('data-col')) }
    : null
}

/** The field in which a cell is being typed into. */
export function openField(rows: GridRows, place: Place) {
  const field = cellElement(rows, place)?.querySelector('[data-edits]')
  return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null
}

export const PANEL = 'row-details'
export const AFTER = 'after-grid'

/** Leads the keyboard to a part of the page beside the grid. */
export function focusPart(id: string) {
  const part = document.getElementById(id)
  part?.scrollIntoView({ block: 'nearest' })
  part?.focus({ preventScroll: true })
}
