import { type JobWithMetadata, PgBoss } from 'pg-boss'
import { log } from '../../lib/platform/log'
import { GIVEN_UP, type JobName, type Jobs, patienceWith, QUEUE_SCHEMA } from '../../lib/platform/jobs'
import { type Handler, HANDLERS } from './handlers'
import { startSweeping } from './sweep'

/** How many jobs of a kind one worker does at a time. A spreadsheet takes memory; mails mostly wait for an answer. */
const AT_A_TIME: { readonly [Name in JobName]: number } = {
  'publish-change-set': 1,
  'check-release': 1,
  'read-import': 1,
  'send-mail': 3,
  remind: 1,
}

// In the parks' time zone.
const EVERY_MORNING_AT_EIGHT = '0 8 * * *'
const PARKS = 'Asia/Ho_Chi_Minh'

/** Seconds between looks for new jobs, and for jobs whose worker gives no sign of life. */
const LOOKS = { pollingIntervalSeconds: 0.5 }
const SUPERVISES = 5

const isJobName = (name: string | null): name is JobName => name !== null && name in HANDLERS

async function takeUp<Name extends JobName>(queue: PgBoss, name: Name, stopping: AbortSignal) {
  const handler: Handler<Name> = HANDLERS[name]
  const options = { ...LOOKS, localConcurrency: AT_A_TIME[name] }
  await queue.work<Jobs[Name]>(name, options, async ([job]) => {
    if (!job) return
    try {
      await handler(job.data, AbortSignal.any([job.signal, stopping]))
    } catch (error) {
      log.error(
        { job: name, data: job.data, err: error },
        'A job failed; it is tried again unless it was the last time',
      )
      throw error
    }
  })
}

/** What failed for good, or was lost with its worker once too often, has to be seen to by a person. */
async function takeUpGivenUp(queue: PgBoss) {
  await queue.work(GIVEN_UP, { ...LOOKS, includeMetadata: true }, async ([job]: JobWithMetadata[]) => {
    if (!job || !isJobName(job.sourceName)) return
    const { giveUp } = await import('../../lib/alarms/jobs')
    await giveUp(job.sourceName, job.data, job.output)
  })
}

/**
 * Does what is in the queue until it is stopped. Any number of processes may do so beside one another.
 * @param databaseUrl of the portal, not of the owner: the queue's tables are there
 */
export async function startWorking(databaseUrl: string): Promise<{ stop(): Promise<void> }> {
  const queue = new PgBoss({
    connectionString: databaseUrl,
    schema: QUEUE_SCHEMA,
    application_name: 'zonebook worker',
    max: 4,
    migrate: false,
    // Its indexes belong to the owner; the portal may not build them anew.
    reindex: false,
    superviseIntervalSeconds: SUPERVISES,
    monitorIntervalSeconds: SUPERVISES,
  })
  queue.on('error', (error) => log.error({ err: error }, 'The queue has a problem'))
  queue.on('warning', ({ message, data }) => log.warn({ data }, message))
  const stopping = new AbortController()
  await queue.start()
  const sweeping = startSweeping()
  for (const name of Object.keys(HANDLERS)) if (isJobName(name)) await takeUp(queue, name, stopping.signal)
  await takeUpGivenUp(queue)
  await queue.schedule(
    'remind',
    EVERY_MORNING_AT_EIGHT,
    {},
    { tz: PARKS, missed: 'once', ...patienceWith('remind') },
  )
  return {
    async stop() {
      stopping.abort()
      await sweeping.stop()
      await queue.stop({ graceful: true, timeout: 4000 })
    },
  }
}
