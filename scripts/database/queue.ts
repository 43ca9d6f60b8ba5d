import { PgBoss } from 'pg-boss'
import { GIVEN_UP, JOB_NAMES, QUEUE_SCHEMA } from '../../lib/platform/jobs'
import { Refusal } from '../terminal/refusal'

/**
 * Has the queue's library make or renew its tables, as the owner of the database, and a queue for each job. The portal's
 * role works in them and makes none.
 * @throws Refusal when the owner may not
 */
export async function layQueue(databaseUrl: string): Promise<void> {
  const queue = new PgBoss({
    connectionString: databaseUrl,
    schema: QUEUE_SCHEMA,
    max: 1,
    supervise: false,
    schedule: false,
  })
  queue.on('error', () => undefined)
  try {
    await queue.start()
    for (const name of [GIVEN_UP, ...JOB_NAMES]) await queue.createQueue(name, { policy: 'standard' })
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const advice = /permission denied|must be owner/.test(said)
      ? ' The owner needs the right to make a schema: GRANT CREATE ON DATABASE.'
      : ''
    throw new Refusal(`The queue could not get its tables: ${said}.${advice}`)
  } finally {
    await queue.stop({ graceful: false })
  }
}
