import { readEnv } from '../lib/platform/env'
import { pendingMigrations } from './database/migrations'
import { generateClient } from './database/generate-client'
import { runCommand } from './terminal/command'
import { Refusal } from './terminal/refusal'
import { step } from './terminal/steps'
import { openDatabase, openSession, portalEnvironment } from './web/installation'
import { superviseWorker } from './worker/supervise'

const ALONE = 'DATABASE_URL is not set. On the embedded database `npm start` runs a worker itself.'

void runCommand(async () => {
  const env = await step(
    'environment',
    () => readEnv(process.env),
    () => 'understood',
  )
  if (!env.DATABASE_URL) throw new Refusal(ALONE)
  const database = await step(
    'database',
    () => openDatabase(env),
    ({ told }) => told,
  )
  await step('client', generateClient, (now) => (now ? 'made' : 'up to date'))
  const pending = await pendingMigrations(env.DATABASE_URL)
  if (pending.length > 0) throw new Refusal('The database lacks migrations. Run `npm run db:migrate` first.')
  const session = await step(
    'runs as',
    () => openSession(env, database),
    ({ told }) => told,
  )
  const worker = superviseWorker(portalEnvironment(env, database, session.url))
  await step(
    'worker',
    () => worker.working,
    () => 'takes jobs',
  )
  if (session.warning) process.stderr.write(`\nWARNING\n${session.warning}\n`)
  process.stdout.write('\n  Ctrl-C stops it.\n\n')
  worker.show()
  return undefined
}, 'Stopping …')
