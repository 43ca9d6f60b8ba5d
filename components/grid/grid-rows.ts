import { startOf } from '@/lib/cells/start'
import { type GridRow, rowKey } from '@/lib/cells/grid'
import type { CellEntry } from '@/lib/cells/schema'
import type { Locale } from '@/lib/shared/text'
import { type History, NO_HISTORY, redo, remember, type Step, undo } from './history'
import { patched } from './row-entry'
import { edited, type RowState, stateOf } from './row-state'

export type Edit = { index: number; entry: CellEntry | null }

/**
 * The rows of a grid outside of React: each row's component hears of its own row alone, so that typing into one of two
 * thousand draws one.
 */
export class GridRows {
  #states: RowState[]
  #history: History<CellEntry | null> = NO_HISTORY
  readonly #indexes: Map<string, number>
  readonly #ofRow = new Map<number, Set<() => void>>()
  readonly #ofAll = new Set<() => void>()
  #snapshot: readonly RowState[]

  constructor(
    rows: readonly GridRow[],
    readonly locale: Locale,
    /** Told of the rows that a person has changed. */
    private readonly changed: (indexes: readonly number[]) => void,
  ) {
    this.#states = rows.map(stateOf)
    this.#snapshot = this.#states
    this.#indexes = new Map(rows.map((row, index) => [rowKey(row), index]))
  }

  get size() {
    return this.#states.length
  }

  at(index: number): RowState {
    const state = this.#states[index]
    if (!state) throw new RangeError(`There is no row ${index}`)
    return state
  }

  indexOf = (key: string) => this.#indexes.get(key)
  isLocked = (index: number) => this.at(index).row.underReview !== null

  /** All rows, the same list until one of them changes. */
  all = () => this.#snapshot

  watch(index: number, listener: () => void) {
    const listeners = this.#ofRow.get(index) ?? new Set()
    this.#ofRow.set(index, listeners.add(listener))
    return () => void listeners.delete(listener)
  }

  watchAll = (listener: () => void) => {
    this.#ofAll.add(listener)
    return () => void this.#ofAll.delete(listener)
  }

  /**
   * Puts rows as they are now, whoever changed them.
   * @param seen false when nothing of it is to be seen, and nothing need be drawn
   */
  put(states: readonly { index: number; state: RowState }[], seen = true) {
    const news = states.filter(({ index, state }) => this.#states[index] !== state)
    if (news.length === 0) return
    for (const { index, state } of news) this.#states[index] = state
    this.#snapshot = [...this.#states]
    if (!seen) return
    for (const { index } of news) for (const listener of this.#ofRow.get(index) ?? []) listener()
    for (const listener of this.#ofAll) listener()
  }

  /** What the entry of a row is, or would begin with. */
  entryOf = (index: number): CellEntry => this.at(index).entry ?? startOf(this.at(index).row, this.locale)

  /**
   * Changes rows as one step that can be undone. Rows that wait for review stay as they are.
   * @param typing see `remember`
   */
  edit(edits: readonly Edit[], typing: string | null = null) {
    const step: Step<CellEntry | null> = edits
      .filter(({ index, entry }) => !this.isLocked(index) && entry !== this.at(index).entry)
      .map(({ index, entry }) => ({ index, before: this.at(index).entry, after: entry }))
    if (step.length === 0) return
    this.#history = remember(this.#history, step, typing)
    this.#apply(step.map(({ index, after }) => ({ index, entry: after })))
  }

  /** Changes fields of rows; see `edit`. */
  patch(patches: readonly { index: number; patch: Partial<CellEntry> }[], typing: string | null = null) {
    this.edit(
      patches.map(({ index, patch }) => ({ index, entry: patched(this.entryOf(index), patch) })),
      typing,
    )
  }

  /** @returns the rows that were taken back; empty when there is nothing to undo */
  undo = () => this.#travel(undo(this.#history), 'before')
  redo = () => this.#travel(redo(this.#history), 'after')

  #travel(found: ReturnType<typeof undo<CellEntry | null>>, side: 'before' | 'after') {
    if (!found) return []
    this.#history = found.history
    this.#apply(found.step.map((cell) => ({ index: cell.index, entry: cell[side] })))
    return found.step.map(({ index }) => index)
  }

  #apply(edits: readonly Edit[]) {
    this.put(edits.map(({ index, entry }) => ({ index, state: edited(this.at(index), entry) })))
    this.changed(edits.map(({ index }) => index))
  }
}
