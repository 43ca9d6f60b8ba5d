import type { CellResult, GridRow } from '@/lib/cells/grid'
import type { CellEntry } from '@/lib/cells/schema'

/**
 * Where an entry is: with the server, on this device alone, on its way, or refused by the server with a code, and then
 * not sent again before it is edited.
 */
export type Sending = 'saved' | 'unsent' | 'sending' | 'refused'

/** A row as it is worked on. Never changed in place: another state is another object. */
export type RowState = {
  row: GridRow
  entry: CellEntry | null
  /** What the server said of the entry; null until it has answered. */
  result: CellResult | null
  /** Counts the edits, so that an answer is not taken for one to what was typed meanwhile. */
  edit: number
  sending: Sending
  refusal: string | null
}

export const stateOf = (row: GridRow): RowState => ({
  row,
  entry: row.entry,
  result: row.result,
  edit: 0,
  sending: 'saved',
  refusal: null,
})

/** The row after an edit. What the server said of another value says nothing of this one. */
export function edited(state: RowState, entry: CellEntry | null): RowState {
  const same =
    entry !== null && state.entry?.typed === entry.typed && state.entry.scale === entry.scale && state.result
  return { ...state, entry, result: same || null, edit: state.edit + 1, sending: 'unsent', refusal: null }
}

/**
 * The row after the server has answered to its edit of number `edit`.
 * An answer to an earlier edit changes nothing: what was typed since is on its way, and never taken from under its author.
 */
export function answered(state: RowState, edit: number, result: CellResult): RowState {
  return state.edit === edit ? { ...state, result, sending: 'saved', refusal: null } : state
}

/** The row after its edit could not be saved; `refusal` is the code when sending it again is of no use. */
export function notSaved(state: RowState, edit: number, refusal: string | null): RowState {
  if (state.edit !== edit) return { ...state, sending: 'unsent' }
  return { ...state, sending: refusal === null ? 'unsent' : 'refused', refusal }
}
