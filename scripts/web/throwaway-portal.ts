import { join } from 'node:path'
import { readEnv } from '../../lib/platform/env'
import { createScratch } from '../database/databases'
import { fillDatabase } from '../database/fill-database'
import { portalLogin } from '../database/portal-login'
import { ensureTemplate } from '../database/template'
import { stopChild } from '../process/child'
import { superviseWorker } from '../worker/supervise'
import { findFreePort } from '../process/ports'
import { dataFolder } from './installation'
import { makePassword, makeSecret } from './kept-words'
import { serve } from './serve'

/** A built portal of its own with its worker, over a fresh database with the facts, for a test or a measurement. */
export type ThrowawayPortal = {
  url: string
  /** What a process that works with it has to know: its database as the owner, its address, the demo password. */
  environment: NodeJS.ProcessEnv
  said(): string
  /** Stops it and starts it again over the same database: whatever it kept is gone. */
  restart(): Promise<void>
  close(): Promise<void>
}

/**
 * @param works whether a worker stands beside it; without one, jobs wait
 */
export async function openThrowawayPortal(
  serverUrl: string,
  name: string,
  works = true,
): Promise<ThrowawayPortal> {
  const database = await createScratch(serverUrl, name, await ensureTemplate(serverUrl))
  const port = await findFreePort()
  const url = `http://localhost:${port}`
  const data = dataFolder(readEnv({ ZONEBOOK_DATA: process.env['ZONEBOOK_DATA'] }))
  const environment = {
    ...process.env,
    PORT: String(port),
    DATABASE_URL: database.url,
    ZONEBOOK_URL: url,
    NEXTAUTH_URL: url,
    ZONEBOOK_SECRET: makeSecret(),
    ZONEBOOK_DATA: join(data, 'test', 'portal'),
    ZONEBOOK_DEMO_PASSWORD: makePassword(),
    ZONEBOOK_EMBEDDED: '1',
  }
  await fillDatabase(environment)
  const served = { ...environment, DATABASE_URL: await portalLogin(database.url) }
  const start = () => serve({ mode: 'start', port, environment: served })
  let server = await start()
  const startWorker = () => (works ? superviseWorker(served) : null)
  let worker = startWorker()
  return {
    url,
    environment,
    said: () => `${server.said()}${worker?.said() ?? ''}`.trim(),
    async restart() {
      await Promise.all([stopChild(server.child), worker?.stop()])
      server = await start()
      worker = startWorker()
    },
    async close() {
      await Promise.all([stopChild(server.child), worker?.stop()])
      await database.drop()
    },
  }
}
