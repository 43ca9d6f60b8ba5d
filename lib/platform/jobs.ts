import 'server-only'
import type { Transaction } from './transaction'

/** What the portal does by itself, and what each job has to know. A worker process does them. */
export type Jobs = {
  /** Publishes an approved change set at the time that was set for it. */
  'publish-change-set': { changeSet: number }
  /** Looks whether readers see a release, and raises an alarm when they do not. */
  'check-release': { release: number }
  /** Reads a spreadsheet that was sent in, row by row, and says what it would change. */
  'read-import': { import: number }
  'send-mail': { mail: number }
  /** Reminds of what is due, once a day. */
  remind: { day: string }
}
export type JobName = keyof Jobs

/**
 * Asks for a job, in the transaction of what it follows from: both are committed, or neither is.
 * @param at not before this moment; at once when it is absent
 */
export async function enqueue<Name extends JobName>(
  _tx: Transaction,
  _name: Name,
  _data: Jobs[Name],
  _options: { at?: Date } = {},
): Promise<void> {
  return Promise.resolve()
}
