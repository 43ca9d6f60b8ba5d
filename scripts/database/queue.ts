import { PgBoss } from 'pg-boss'
import { GIVEN_UP, JOB_NAMES, QUEUE_SCHEMA } from '../../lib/platform/jobs'
import { Refusal } from '../terminal/refusal'

const QUEUES = [GIVEN_UP, ...JOB_NAMES]

/** Does something with the queue. Unless it may migrate, its library refuses tables of another version than its own. */
async function withQueue<Value>(
  databaseUrl: string,
  migrate: boolean,
  work: (queue: PgBoss) => Promise<Value>,
) {
  const queue = new PgBoss({
    connectionString: databaseUrl,
    schema: QUEUE_SCHEMA,
    max: 1,
    migrate,
    supervise: false,
    schedule: false,
  })
  queue.on('error', () => undefined)
  try {
    await queue.start()
    return await work(queue)
  } finally {
    await queue.stop({ graceful: false })
  }
}

const isLaid = (databaseUrl: string) =>
  withQueue(databaseUrl, false, async (queue) => {
    const names = (await queue.getQueues()).map(({ name }) => name)
    return QUEUES.every((name) => names.includes(name))
  }).catch(() => false)

/**
 * Has the queue's library make or renew its tables, as the owner of the database, and a queue for each job. The portal's
 * role works in them and makes none.
 * @returns whether there was anything to do
 * @throws Refusal when the owner may not
 */
export async function layQueue(databaseUrl: string): Promise<boolean> {
  if (await isLaid(databaseUrl)) return false
  try {
    await withQueue(databaseUrl, true, async (queue) => {
      for (const name of QUEUES) await queue.createQueue(name, { policy: 'standard' })
    })
    return true
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const advice = /permission denied|must be owner/.test(said)
      ? ' The owner needs the right to make a schema: GRANT CREATE ON DATABASE.'
      : ''
    throw new Refusal(`The queue could not get its tables: ${said}.${advice}`)
  }
}
