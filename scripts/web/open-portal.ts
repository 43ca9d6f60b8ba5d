import { relative } from 'node:path'
import { readEnv, type Env } from '../../lib/platform/env'
import { fillDatabase, type Facts } from '../database/fill-database'
import { tellUpdate } from '../database/tell-update'
import { generateClient } from '../database/generate-client'
import { applyMigrations } from '../database/migrations'
import { ended } from '../process/child'
import { isLeaving, leave } from '../process/lifetime'
import { step } from '../terminal/steps'
import { superviseWorker } from '../worker/supervise'
import { buildPortal } from './build'
import {
  dataFolder,
  demoPassword,
  openDatabase,
  openSession,
  portalEnvironment,
  refuseTakenPort,
} from './installation'
import type { Kept } from './kept-words'
import { serve } from './serve'

const migrated = (names: string[]) => (names.length === 0 ? 'up to date' : `${names.length} applied`)
function filled(facts: Facts | null): string {
  if (facts?.loaded) return `${facts.figures.toLocaleString('en')} figures loaded`
  return facts?.updated ? tellUpdate(facts.updated) : 'in place'
}
const made = (now: boolean) => (now ? 'made' : 'up to date')

function demoNotice(env: Env, password: Kept): string {
  const file = relative(process.cwd(), `${dataFolder(env)}/demo-password`)
  const told = env.ZONEBOOK_DEMO_PASSWORD
    ? 'the one in ZONEBOOK_DEMO_PASSWORD'
    : password.isNew
      ? `${password.value}   (shown this once, kept in ${file})`
      : `kept in ${file}`
  return [
    '',
    '  Sign in to try the staff side, with this password:',
    `    ${told}`,
    '    contributor@zonebook.test   publisher@zonebook.test   admin@zonebook.test',
  ].join('\n')
}

function leaveWhenGone(what: string, gone: Promise<void>) {
  void gone.then(() => {
    if (isLeaving()) return
    process.stderr.write(`\n${what} stopped unexpectedly; stopping the rest.\n`)
    void leave(1)
  })
}

/**
 * Opens the portal step by step, each told as it is done, and stays up until asked to stop. What is done already is
 * skipped.
 */
export async function openPortal(mode: 'start' | 'dev'): Promise<undefined> {
  process.stdout.write('\nZonebook\n\n')
  const env = await step(
    'environment',
    () => readEnv(process.env),
    () => 'understood',
  )
  await step(
    'port',
    () => refuseTakenPort(env.PORT),
    () => `${env.PORT} is free`,
  )
  const database = await step(
    'database',
    () => openDatabase(env),
    ({ told }) => told,
  )
  await step('client', generateClient, made)
  await step('migrations', () => applyMigrations(database.owner), migrated)
  const session = await step(
    'runs as',
    () => openSession(env, database),
    ({ told }) => told,
  )
  const password = database.embedded && demoPassword(env)
  const environment = portalEnvironment(env, database, session.url)
  if (database.embedded)
    await step('facts', () => fillDatabase({ ...environment, DATABASE_URL: database.owner }), filled)
  if (mode === 'start') await step('build', buildPortal, made)
  const server = await step(
    'web server',
    () => serve({ mode, port: env.PORT, environment }),
    () => 'ready',
  )
  leaveWhenGone('The web server', ended(server.child))
  if (database.embedded) leaveWhenGone('The embedded database', database.embedded.ended)
  const worker = await step(
    'worker',
    async () => superviseWorker(environment),
    () => 'started',
  )

  process.stdout.write(`\n  ${env.ZONEBOOK_URL}\n`)
  if (password) process.stdout.write(`${demoNotice(env, password)}\n`)
  if (session.warning) process.stderr.write(`\nWARNING\n${session.warning}\n`)
  process.stdout.write('\n  Ctrl-C stops everything.\n\n')
  server.show()
  worker.show()
  return undefined
}
