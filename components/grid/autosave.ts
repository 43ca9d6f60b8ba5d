import { rowKey } from '@/lib/cells/grid'
import type { GridRows } from './grid-rows'
import type { KeptRows } from './kept-rows'
import { answered, notSaved, type Sending } from './row-state'
import type { Answer, Send } from './send-cells'

/** What is said of the saving. `rows` are those that the server does not have. */
export type SaveState =
  | { is: 'idle' }
  | { is: 'saving' }
  | { is: 'saved'; at: string }
  | { is: 'offline' | 'signed-out'; rows: number }
  | { is: 'failed'; rows: number; requestId: string }
  | { is: 'refused'; rows: number; code: string }

const PAUSE = 600
/** As many as are drawn again, once they are answered, before the next key. */
const BATCH = 200
/** How long to wait before trying again; the last one again and again. */
const WAITS = [1000, 2000, 4000, 8000, 15_000, 30_000]

type Sent = { index: number; edit: number }

/**
 * Sends what was typed after a short pause, one request at a time, and keeps it on this device until the server has it:
 * a lost network, an ended session and a closed browser lose nothing.
 */
export class Autosave {
  #state: SaveState = { is: 'idle' }
  #busy = false
  #failures = 0
  #timer: ReturnType<typeof setTimeout> | undefined
  readonly #listeners = new Set<() => void>()

  constructor(
    private readonly rows: GridRows,
    private readonly kept: KeptRows,
    private readonly send: Send,
    /** Told what else the server said: the draft, and who is there. */
    private readonly heard: (answer: Extract<Answer, { is: 'saved' }>['saved']) => void,
  ) {}

  state = () => this.#state

  watch = (listener: () => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Keeps rows that somebody has just changed, and sends them soon. */
  touched = (indexes: readonly number[]) => {
    for (const index of indexes) {
      const { row, entry } = this.rows.at(index)
      this.kept.keep({ key: rowKey(row), entry })
    }
    if (this.#state.is !== 'offline' && this.#state.is !== 'signed-out') this.#say({ is: 'saving' })
    if (this.#failures === 0) this.#later(PAUSE)
    else this.#count()
  }

  /** Takes back what this device kept from an earlier visit, and sends it. Returns how many rows that were. */
  restore() {
    const found = this.kept.all().flatMap(({ key, entry }) => {
      const index = this.rows.indexOf(key)
      return index === undefined || this.rows.isLocked(index) ? [] : [{ index, entry }]
    })
    this.rows.edit(found)
    return found.length
  }

  /** Tries at once: the network or the person is back. */
  retry = () => {
    this.#failures = 0
    this.#later(0)
  }

  /** The last chance of a page that is being left. What does not fit into it stays on this device. */
  leave() {
    // What is on its way may be cut off with the page.
    const unsent = [...this.#in('sending'), ...this.#in('unsent')].slice(0, BATCH)
    if (unsent.length > 0) void this.send(this.#cells(unsent), true)
  }

  stop() {
    clearTimeout(this.#timer)
  }

  #later(wait: number) {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#flush(), wait)
  }

  #say(state: SaveState) {
    this.#state = state
    for (const listener of this.#listeners) listener()
  }

  /** How many rows are not with the server, told anew where that is being told. */
  #count() {
    const state = this.#state
    if ('rows' in state) this.#say({ ...state, rows: this.#missing() })
  }

  #missing = () => this.rows.all().filter(({ sending }) => sending !== 'saved').length

  #in = (where: Sending): Sent[] =>
    this.rows.all().flatMap(({ sending, edit }, index) => (sending === where ? [{ index, edit }] : []))

  #cells = (sent: readonly Sent[]) =>
    sent.map(({ index }) => {
      const { row, entry } = this.rows.at(index)
      const { subject, metric, definition, period, published } = row
      return { subject, metric, definition, period, base: published?.id ?? null, entry }
    })

  async #flush() {
    if (this.#busy) return
    const batch = this.#in('unsent').slice(0, BATCH)
    if (batch.length === 0) return
    this.#busy = true
    if (this.#failures === 0) this.#say({ is: 'saving' })
    const failure = await this.#sendAll(batch)
    this.#busy = false
    if (failure) return this.#tryAgain(failure)
    this.#failures = 0
    const refused = this.rows.all().filter(({ sending }) => sending === 'refused')
    const [first] = refused
    if (this.#in('unsent').length > 0) return this.#later(first ? PAUSE : 0)
    if (first) this.#say({ is: 'refused', rows: refused.length, code: first.refusal ?? 'UNEXPECTED' })
    else this.#say({ is: 'saved', at: new Date().toISOString() })
  }

  #tryAgain(failure: Exclude<Answer, { is: 'saved' | 'refused' }>) {
    this.#say({ ...failure, rows: this.#missing() })
    const wait = WAITS[Math.min(this.#failures, WAITS.length - 1)] ?? PAUSE
    this.#failures += 1
    this.#later(wait)
  }

  /** Sends rows; of rows that are refused together, each that is good for itself is saved. */
  async #sendAll(batch: readonly Sent[]): Promise<Exclude<Answer, { is: 'saved' | 'refused' }> | null> {
    const sending = batch.map(({ index }) => ({
      index,
      state: { ...this.rows.at(index), sending: 'sending' as const },
    }))
    this.rows.put(sending, false)
    const answer = await this.send(this.#cells(batch), false)
    if (answer.is === 'saved') {
      this.#saved(batch, answer.saved.results)
      this.heard(answer.saved)
      return null
    }
    if (answer.is === 'refused' && batch.length > 1) {
      const half = Math.ceil(batch.length / 2)
      return (await this.#sendAll(batch.slice(0, half))) ?? (await this.#sendAll(batch.slice(half)))
    }
    this.#put(batch, (state, edit) => notSaved(state, edit, answer.is === 'refused' ? answer.code : null))
    return answer.is === 'refused' ? null : answer
  }

  #put(
    batch: readonly Sent[],
    next: (state: ReturnType<GridRows['at']>, edit: number) => ReturnType<GridRows['at']>,
  ) {
    this.rows.put(batch.map(({ index, edit }) => ({ index, state: next(this.rows.at(index), edit) })))
  }

  #saved(batch: readonly Sent[], results: readonly Parameters<typeof answered>[2][]) {
    this.rows.put(
      batch.flatMap(({ index, edit }, place) => {
        const result = results[place]
        return result ? [{ index, state: answered(this.rows.at(index), edit, result) }] : []
      }),
    )
    for (const { index } of batch) {
      const { row, sending } = this.rows.at(index)
      if (sending === 'saved') this.kept.forget(rowKey(row))
    }
  }
}
