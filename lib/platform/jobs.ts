import 'server-only'
import { fromPrisma, PgBoss, type SendOptions } from 'pg-boss'
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
  /** Reminds of what is due, once a day; a job that was kept waiting reminds for its own day. */
  remind: { day?: string }
}
export type JobName = keyof Jobs

/** The schema of the database that holds the queue's tables. The owner's migration has them made; the portal makes none. */
export const QUEUE_SCHEMA = 'jobs'

/** Where a job goes that failed as often as it may. What comes here raises an alarm. */
export const GIVEN_UP = 'given-up'

const MINUTE = 60

// A worker that dies says nothing: after this many seconds without a sign of life its job is somebody else's.
const SIGN_OF_LIFE = { heartbeatSeconds: 15, deadLetter: GIVEN_UP, retryBackoff: true } as const

/** How often each job is tried again, how long after (seconds, about twice as long each time), and how long it may take. */
const PATIENCE: { readonly [Name in JobName]: SendOptions } = {
  'publish-change-set': { retryLimit: 6, retryDelay: 2, retryDelayMax: MINUTE, expireInSeconds: 5 * MINUTE },
  'check-release': { retryLimit: 2, retryDelay: 5, expireInSeconds: 5 * MINUTE },
  'read-import': { retryLimit: 3, retryDelay: 1, expireInSeconds: 60 * MINUTE },
  // Greylisting servers ask for minutes of patience, and a mail server may be down for an evening.
  'send-mail': { retryLimit: 9, retryDelay: 30, retryDelayMax: 120 * MINUTE, expireInSeconds: 2 * MINUTE },
  remind: { retryLimit: 5, retryDelay: 30, expireInSeconds: 10 * MINUTE },
}

/** Every job by name. */
export const JOB_NAMES = Object.keys(PATIENCE) as JobName[]

/** Everything that is asked of a job of that name when it is put into the queue. */
export const patienceWith = (name: JobName): SendOptions => ({ ...SIGN_OF_LIFE, ...PATIENCE[name] })

/**
 * Asks for a job, in the transaction of what it follows from: both are committed, or neither is.
 * @param at not before this moment; at once when it is absent
 */
export async function enqueue<Name extends JobName>(
  tx: Transaction,
  name: Name,
  data: Jobs[Name],
  { at }: { at?: Date } = {},
): Promise<void> {
  // Never started, it keeps no connection and no clock: it only puts the job in, all of it by this transaction.
  const queue = new PgBoss({ db: fromPrisma(tx), schema: QUEUE_SCHEMA, migrate: false, supervise: false })
  await queue.send(name, data, { ...patienceWith(name), ...(at && { startAfter: at }) })
}
