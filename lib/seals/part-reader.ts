import { createHash } from 'node:crypto'
import type { ClientBase } from 'pg'
import { quoted } from './columns'
import { rowsOf } from './cursor'
import { digestOf, rowText } from './row-text'
import type { SealedPart } from './sealed-parts'

type Row = [release: number | null, ...values: (string | null)[]]

/** Reads one part of all releases from the first to the last, once. */
export class PartReader {
  readonly #columns: readonly string[]
  readonly #rows: AsyncGenerator<Row>
  #next: Promise<Row | null> | undefined

  constructor(
    client: ClientBase,
    readonly part: SealedPart,
    columns: readonly string[],
  ) {
    this.#columns = part.only ? [part.only] : columns.filter((column) => column !== part.without)
    const values = this.#columns.map((column) => `t.${quoted(column)}::text`)
    this.#rows = rowsOf<Row>(
      client,
      `SELECT ${[part.release, ...values].join(', ')} FROM ${part.from}
       ${part.only ? `WHERE ${part.release} IS NOT NULL` : ''}
       ORDER BY ${part.release} NULLS FIRST, ${part.order}`,
    )
  }

  /** Looks at the next row without taking it; null after the last. */
  #peek(): Promise<Row | null> {
    return (this.#next ??= this.#rows.next().then(({ done, value }) => (done ? null : value)))
  }

  /** A row that belongs to no release before this one and not to it, in words; null when there is none. */
  async strayBefore(release: number): Promise<string | null> {
    const row = await this.#peek()
    if (row === null) return null
    const [belongsTo, ...values] = row
    if (belongsTo !== null && belongsTo >= release) return null
    const says = this.#columns.map((column, at) => `${column} ${values[at] ?? 'empty'}`)
    const told = says.join(', ').slice(0, 120)
    return `a row of ${this.part.name} belongs to ${belongsTo === null ? 'no release' : `release ${belongsTo}, which is not there`} (${told} …)`
  }

  /** The digest of this part of a release; null when the release has nothing of it. Releases are asked for in order. */
  async digestIn(release: number): Promise<string | null> {
    const hash = createHash('sha256')
    let isEmpty = true
    for (let row = await this.#peek(); row?.[0] === release; row = await this.#peek()) {
      const [, ...values] = row
      hash.update(digestOf(rowText(this.#columns, values)))
      isEmpty = false
      this.#next = undefined
    }
    return isEmpty ? null : hash.digest('hex')
  }
}
