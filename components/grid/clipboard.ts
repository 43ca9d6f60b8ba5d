import type { ClipboardEvent } from 'react'
import { COLUMNS } from './columns'
import type { Desk } from './desk'
import { land, type Landing } from './paste'
import { blockOf, placesIn } from './selection'
import { readBlock, writeBlock } from './tsv'

export type Pasting = Pick<Landing, 'beyond' | 'locked'> & { cells: number; unread: number }

/** Copies and pastes blocks as text, as spreadsheets do. What a spreadsheet says in HTML is not looked at. */
export function clipboard({ rows, cursor, editing, words }: Desk, told: (pasting: Pasting) => void) {
  function onCopy(event: ClipboardEvent) {
    if (cursor.mode() !== 'cell') return
    const block = blockOf(cursor.selection())
    const byRow = Map.groupBy(placesIn(block), ({ row }) => row)
    const lines = [...byRow].map(([row, places]) =>
      places.flatMap(({ column }) => {
        const name = COLUMNS[column]
        return name ? [words.copied(rows.at(row), name, rows.entryOf(row))] : []
      }),
    )
    event.clipboardData.setData('text/plain', writeBlock(lines))
    event.preventDefault()
  }

  function onCut(event: ClipboardEvent) {
    if (cursor.mode() !== 'cell') return
    onCopy(event)
    editing.clear(blockOf(cursor.selection()))
  }

  function onPaste(event: ClipboardEvent) {
    const text = event.clipboardData.getData('text/plain')
    const lines = readBlock(text)
    // One line into an open field is the field's own matter.
    if (cursor.mode() !== 'cell' && lines.flat().length < 2) return
    event.preventDefault()
    const { active } = cursor.selection()
    const selection = cursor.mode() === 'cell' ? cursor.selection() : { active, anchor: active }
    const block = blockOf(selection)
    const landing = land(lines, block, rows.size, rows.isLocked)
    const unread = editing.paste(landing.cells)
    const corner = {
      row: Math.max(block.bottom, ...landing.cells.map(({ row }) => row)),
      column: Math.min(COLUMNS.length - 1, Math.max(block.right, block.left + (lines[0]?.length ?? 1) - 1)),
    }
    cursor.to({ active: { row: block.top, column: block.left }, anchor: corner })
    told({ ...landing, unread, cells: landing.cells.length - unread })
  }

  return { onCopy, onCut, onPaste }
}
