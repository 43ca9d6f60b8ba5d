import { AsyncLocalStorage } from 'node:async_hooks'
import type { Transaction } from './transaction'

/**
 * A publication that is tried and always undone. What is read while one runs is read in its transaction, as it would be
 * read after the publication, and kept nowhere.
 */
export type Trial = {
  readonly tx: Transaction
  /** What is tried. It keeps its state: the database knows no publication without approval. */
  readonly changeSet: number
  readonly changes: number
  readonly release: { readonly number: number; readonly publishedAt: Date }
}

// As the database's client: one, however many times the module is evaluated.
const held = globalThis as { trial?: AsyncLocalStorage<Trial> }
const running = () => (held.trial ??= new AsyncLocalStorage())

/** The trial that is running around this call; null outside of one. */
export const currentTrial = (): Trial | null => running().getStore() ?? null

/** Has all that `read` reads read in the trial. */
export const withinTrial = <Value>(trial: Trial, read: () => Promise<Value>): Promise<Value> =>
  running().run(trial, read)
