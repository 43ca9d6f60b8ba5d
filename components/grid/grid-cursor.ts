import type { Mode } from './keys'
import { blockOf, type Place, type Selection } from './selection'

/** How a row is marked: its active cell, the first and last selected column, and how it is being edited. */
export type RowMark = { active: number; from: number; to: number; mode: Mode }

const UNMARKED: RowMark = { active: -1, from: -1, to: -1, mode: 'cell' }
const START: Place = { row: 0, column: 2 }

/** Where the person is in the grid. Outside of React as the rows are, and for the same reason. */
export class GridCursor {
  #selection: Selection = { active: START, anchor: START }
  #mode: Mode = 'cell'
  readonly #marks = new Map<number, RowMark>()
  readonly #ofRow = new Map<number, Set<() => void>>()
  readonly #ofAll = new Set<() => void>()

  constructor() {
    this.#mark()
  }

  selection = () => this.#selection
  mode = () => this.#mode
  activeRow = () => this.#selection.active.row
  markOf = (row: number): RowMark => this.#marks.get(row) ?? UNMARKED

  watch(row: number, listener: () => void) {
    const listeners = this.#ofRow.get(row) ?? new Set()
    this.#ofRow.set(row, listeners.add(listener))
    return () => void listeners.delete(listener)
  }

  watchAll = (listener: () => void) => {
    this.#ofAll.add(listener)
    return () => void this.#ofAll.delete(listener)
  }

  to(selection: Selection, mode: Mode = 'cell') {
    const touched = new Set(this.#marks.keys())
    this.#selection = selection
    this.#mode = mode
    this.#marks.clear()
    this.#mark()
    for (const row of this.#marks.keys()) touched.add(row)
    for (const row of touched) for (const listener of this.#ofRow.get(row) ?? []) listener()
    for (const listener of this.#ofAll) listener()
  }

  #mark() {
    const { top, bottom, left, right } = blockOf(this.#selection)
    const { row, column } = this.#selection.active
    for (let at = top; at <= bottom; at += 1)
      this.#marks.set(at, {
        active: at === row ? column : -1,
        from: left,
        to: right,
        mode: at === row ? this.#mode : 'cell',
      })
  }
}
