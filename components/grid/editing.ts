import { saysNotAvailable } from '@/lib/cells/not-available'
import { readTyped } from '@/lib/cells/read-typed'
import type { CellEntry } from '@/lib/cells/schema'
import { withoutWords } from '@/lib/cells/unit-words'
import { formatNumber } from '@/lib/shared/format'
import { type TypedColumn, typedColumn } from './columns'
import type { Edit, GridRows } from './grid-rows'
import type { Pasted } from './paste'
import { patched } from './row-entry'
import { type Block, placesIn } from './selection'

/** Reads a word of a column as its field; null when it means nothing there. */
export type ReadWord = {
  qualifier: (text: string) => CellEntry['qualifier'] | null
  source: (text: string) => string
}

const NO_CAUSE = { en: '', vi: '' }

/** What people do to cells: typing, pasting, filling, clearing, choosing a reading. Each is one step to undo. */
export class Editing {
  /** Asked of every row whenever one changes: read once for each entry. */
  readonly #readings = new WeakMap<CellEntry, string[]>()

  constructor(
    private readonly rows: GridRows,
    private readonly read: ReadWord,
  ) {}

  /** What typing a text into a cell makes of its row's entry; undefined when it cannot be read there. */
  #typed(entry: CellEntry, column: TypedColumn, text: string): CellEntry | null | undefined {
    if (column === 'value') {
      if (text === '') return null
      const missingCause = saysNotAvailable(text) ? (entry.missingCause ?? NO_CAUSE) : null
      return patched(entry, { typed: text, locale: this.rows.locale, missingCause })
    }
    if (column === 'source') return patched(entry, { source: this.read.source(text) || null })
    const qualifier = text === '' ? 'exact' : this.read.qualifier(text)
    return qualifier === null ? undefined : patched(entry, { qualifier })
  }

  /** Types into one cell. */
  type(index: number, column: TypedColumn, text: string) {
    this.paste([{ row: index, column, text }])
  }

  /**
   * Types into many cells at once.
   * @returns how many of them could not be read
   */
  paste(cells: readonly Pasted[]): number {
    let unread = 0
    const entries = new Map<number, CellEntry | null>()
    for (const { row, column, text } of cells) {
      const before = entries.has(row) ? (entries.get(row) ?? null) : this.rows.at(row).entry
      // Emptying a cell of a row in which nothing was typed says nothing.
      if (text === '' && before === null) continue
      const entry = this.#typed(before ?? this.rows.entryOf(row), column, text)
      if (entry === undefined) unread += 1
      else entries.set(row, entry)
    }
    this.rows.edit([...entries].map(([index, entry]) => ({ index, entry })))
    return unread
  }

  /** Empties cells. A row without its value says nothing of its figure. */
  clear(block: Block) {
    this.paste(
      placesIn(block).flatMap(({ row, column }) => {
        const typed = typedColumn(column)
        return typed ? [{ row, column: typed, text: '' }] : []
      }),
    )
  }

  /** Copies the first row of a block into its others; a block of one row takes from the row above. */
  fillDown({ top, bottom, left, right }: Block) {
    const from = top === bottom ? top - 1 : top
    const source = from < 0 ? null : this.rows.at(from).entry
    if (!source) return
    const columns = placesIn({ top: 0, bottom: 0, left, right }).flatMap(
      ({ column }) => typedColumn(column) ?? [],
    )
    const edits: Edit[] = []
    for (let index = from + 1; index <= bottom; index += 1) {
      const patch: Partial<CellEntry> = {}
      for (const column of columns)
        if (column === 'value') {
          const { typed, locale, scale, missingCause } = source
          Object.assign(patch, { typed, locale, scale, missingCause })
        } else Object.assign(patch, { [column]: source[column] })
      edits.push({ index, entry: patched(this.rows.entryOf(index), patch) })
    }
    this.rows.edit(edits)
  }

  /** The ways in which the value of a row can be read, when there are several or only that of the other language. */
  readings(index: number): string[] {
    const { entry, row } = this.rows.at(index)
    if (!entry) return []
    const known = this.#readings.get(entry)
    if (known) return known
    const reading = readTyped(entry, row.unit)
    const found = reading.kind === 'ambiguous' ? reading.readings : []
    this.#readings.set(entry, found)
    return found
  }

  /** Chooses one of the readings of rows: it is written as the person's language writes it, and not asked again. */
  choose(indexes: readonly number[], reading: number) {
    this.rows.patch(
      indexes.flatMap((index) => {
        const chosen = this.readings(index)[reading]
        if (chosen === undefined) return []
        const { entry, row } = this.rows.at(index)
        const scale = withoutWords(entry?.typed ?? '', row.unit)?.scale ?? this.rows.entryOf(index).scale
        const { locale } = this.rows
        return [{ index, patch: { typed: formatNumber(chosen, locale), locale, scale, confirmed: true } }]
      }),
    )
  }

  /** Says that there is no value, for which a cause is asked; or takes that back. */
  sayNone(index: number, none: boolean) {
    const { missingCause } = this.rows.entryOf(index)
    const patch = none
      ? { typed: '', missingCause: missingCause ?? NO_CAUSE }
      : { typed: '', missingCause: null }
    this.rows.patch([{ index, patch }])
  }

  /** Gives the reason of one row to all rows that change a published figure. */
  giveReasonToAll(from: number) {
    const { why } = this.rows.entryOf(from)
    this.rows.patch(
      this.rows
        .all()
        .flatMap(({ row, entry }, index) =>
          row.published && entry && index !== from ? [{ index, patch: { why } }] : [],
        ),
    )
  }
}
