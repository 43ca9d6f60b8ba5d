import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '../../lib/platform/env'
import { Refusal } from '../terminal/refusal'
import { dataFolder } from '../web/installation'
import { startCluster } from './cluster'
import { SUPERUSER, ensurePassword } from './initdb'
import { pendingMigrations } from './migrations'
import { readPostmaster } from './postmaster'
import { describeDatabase, reachDatabase } from './reach'

export type ReadersDatabase = { url: string; told: string }

/** The embedded database, whether or not a portal runs on it; started for as long as this process lasts if none does. */
async function embedded(home: string): Promise<ReadersDatabase> {
  const folder = join(home, 'postgres')
  if (!existsSync(folder))
    throw new Refusal('There is no embedded database yet: `npm start` makes it. Or set DATABASE_URL.')
  const running = readPostmaster(folder)
  if (running?.ready) {
    const url = `postgresql://${SUPERUSER}:${ensurePassword(home)}@127.0.0.1:${running.port}/zonebook`
    const answers = await reachDatabase(url).catch(() => null)
    if (answers) return { url, told: `embedded PostgreSQL, running on port ${running.port}` }
  }
  const cluster = await startCluster(home)
  return { url: cluster.url('zonebook'), told: `embedded PostgreSQL ${cluster.major}, started to be read` }
}

/**
 * The portal's database for a command that only reads: the operator's, or the embedded one.
 * @throws Refusal when it does not answer, or its migrations are not those of the code
 */
export async function readersDatabase(env: Env): Promise<ReadersDatabase> {
  const database = env.DATABASE_URL
    ? { url: env.DATABASE_URL, told: describeDatabase(env.DATABASE_URL) }
    : await embedded(dataFolder(env))
  if (env.DATABASE_URL) await reachDatabase(env.DATABASE_URL)
  const pending = await pendingMigrations(database.url)
  if (pending.length > 0)
    throw new Refusal(
      `The database lacks migrations of this version: ${pending.join(', ')}. Run \`npm run db:migrate\` first.`,
    )
  return database
}
