import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { COLUMNS, typedColumn } from './columns'
import type { Desk } from './desk'
import { AFTER, focusCell, focusPart, openField, PANEL } from './grid-focus'
import { commandOf, type Command, type Mode } from './keys'
import { blockOf, moved, type Place, tabbed } from './selection'

/** What keys and presses do to the grid. */
export type GridActions = ReturnType<typeof gridActions>

export function gridActions({ rows, cursor, editing, autosave }: Desk) {
  const size = { rows: rows.size, columns: COLUMNS.length }
  const goTo = (active: Place, anchor = active) => {
    cursor.to({ active, anchor })
    focusCell(rows, active)
  }

  /** Takes what stands in the open field into its cell, and closes the field. */
  function commit() {
    if (cursor.mode() === 'cell') return
    const selection = cursor.selection()
    const field = openField(rows, selection.active)
    const column = typedColumn(selection.active.column)
    const text = (field?.getAttribute('data-choice') ?? field?.value ?? '').trim()
    cursor.to(selection)
    if (!field || !column) return
    const { row } = selection.active
    const before = { value: 'typed', source: 'source', qualifier: 'qualifier' } as const
    const entry = rows.entryOf(row)
    if (text !== (entry[before[column]] ?? '')) editing.type(row, column, text)
  }

  function open(mode: Mode) {
    const { active } = cursor.selection()
    if (COLUMNS[active.column] === 'reason') return details()
    if (typedColumn(active.column) === null || rows.isLocked(active.row)) return
    // At once: the letter that opens a field goes into it.
    flushSync(() => cursor.to({ active, anchor: active }, mode))
  }

  function details() {
    focusPart(PANEL)
  }

  function tab(step: 1 | -1) {
    const next = tabbed(cursor.selection().active, step, rows.size)
    if (next) goTo(next)
    return next !== null
  }

  function travel(touched: readonly number[]) {
    const [first] = touched
    if (first !== undefined) goTo({ row: first, column: cursor.selection().active.column })
  }

  /** @returns whether the key is used up */
  function run(command: Command): boolean {
    const selection = cursor.selection()
    const block = blockOf(selection)
    switch (command.do) {
      case 'move': {
        const next = moved(selection, command.move, command.extend, size)
        goTo(next.active, next.anchor)
        return true
      }
      case 'tab':
        return tab(command.step)
      case 'replace':
        open('replace')
        // Not used up: the browser puts the letter into the field that has just opened.
        return cursor.mode() === 'cell'
      case 'edit':
        open('edit')
        return true
      case 'commit':
        commit()
        if (command.then === 'next' || command.then === 'previous')
          return tab(command.then === 'next' ? 1 : -1)
        goTo(moved(cursor.selection(), command.then, false, size).active)
        return true
      case 'cancel':
        goTo(selection.active)
        return true
      case 'choose':
        editing.choose([selection.active.row], command.reading)
        return true
      case 'clear':
        editing.clear(block)
        return true
      case 'undo':
        travel(rows.undo())
        return true
      case 'redo':
        travel(rows.redo())
        return true
      case 'fill-down':
        editing.fillDown(block)
        return true
      case 'select-all':
        goTo({ row: size.rows - 1, column: size.columns - 1 }, { row: 0, column: 0 })
        return true
      case 'details':
        details()
        return true
      case 'leave':
        focusPart(AFTER)
        return true
      case 'save':
        autosave.retry()
        return true
    }
  }

  function onKeyDown(event: KeyboardEvent) {
    // A word that an input method puts together is not finished by its keys.
    if (event.nativeEvent.isComposing && cursor.mode() !== 'cell') return
    if (event.target instanceof HTMLButtonElement) return
    const { key, shiftKey: shift, altKey: alt } = event
    const command = commandOf({ key, shift, alt, control: event.ctrlKey || event.metaKey }, cursor.mode())
    if (command && run(command)) event.preventDefault()
  }

  return { goTo, commit, open, details, onKeyDown }
}
