import { resolve, join } from 'node:path'
import type { Env } from '../../lib/platform/env'
import { startCluster, type Cluster } from '../database/cluster'
import { ensureDatabase } from '../database/databases'
import { portalLogin } from '../database/portal-login'
import { portalSession, type PortalSession } from '../database/portal-session'
import { describeDatabase, reachDatabase } from '../database/reach'
import { root } from '../process/root'
import { Refusal } from '../terminal/refusal'
import { isPortFree } from '../process/ports'
import { keep, makePassword, makeSecret, type Kept } from './kept-words'

/** A database as its owner reaches it: who migrates it and loads facts, not the portal. */
export type Database = { owner: string; embedded: Cluster | null; told: string }

const history = { new: 'made and started', kept: 'started', recovered: 'started again after it was cut off' }

/** The folder of the embedded database and uploads, wherever the command was called from. */
export const dataFolder = (env: Pick<Env, 'ZONEBOOK_DATA'>) => resolve(root, env.ZONEBOOK_DATA)

/** @throws Refusal when something listens on the port, or may not */
export async function refuseTakenPort(port: number): Promise<void> {
  const free = await isPortFree(port).catch((error: NodeJS.ErrnoException) => {
    throw new Refusal(
      `Port ${port} cannot be used (${error.code ?? error.message}). Choose another: PORT=8080 npm start`,
    )
  })
  const another = port === 65_535 ? 3000 : port + 1
  if (!free)
    throw new Refusal(
      `Something already listens on port ${port}. Stop it, or choose another: PORT=${another} npm start`,
    )
}

/** The operator's database when DATABASE_URL names one, otherwise the embedded one, started. */
export async function openDatabase(env: Env): Promise<Database> {
  if (env.DATABASE_URL) {
    const version = await reachDatabase(env.DATABASE_URL)
    if (env.DATABASE_OWNER_URL) await reachDatabase(env.DATABASE_OWNER_URL, 'DATABASE_OWNER_URL')
    return {
      owner: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
      embedded: null,
      told: `PostgreSQL ${version}, ${describeDatabase(env.DATABASE_URL)}`,
    }
  }
  const cluster = await startCluster(dataFolder(env))
  await ensureDatabase(cluster.url('postgres'), 'zonebook')
  const told = `embedded PostgreSQL ${cluster.major} ${history[cluster.history]}, port ${cluster.port}`
  return { owner: cluster.url('zonebook'), embedded: cluster, told }
}

/** How the portal itself works on a migrated database: under a role that cannot change what is published. */
export async function openSession(env: Env, database: Database): Promise<PortalSession> {
  if (env.DATABASE_URL) return portalSession(env.DATABASE_URL)
  return portalSession(await portalLogin(database.owner))
}

/** The password of the demo accounts: the operator's, or one made once and kept. */
export const demoPassword = (env: Env): Kept =>
  env.ZONEBOOK_DEMO_PASSWORD
    ? { value: env.ZONEBOOK_DEMO_PASSWORD, isNew: false }
    : keep(join(dataFolder(env), 'demo-password'), makePassword)

/**
 * Everything that the portal reads from its environment, for a process that serves it.
 * @param url of the database, for the portal
 */
export function portalEnvironment(env: Env, database: Database, url: string): NodeJS.ProcessEnv {
  const secret = env.ZONEBOOK_SECRET ?? keep(join(dataFolder(env), 'secret'), makeSecret).value
  return {
    ...process.env,
    PORT: String(env.PORT),
    DATABASE_URL: url,
    // The portal never learns how to become the owner.
    DATABASE_OWNER_URL: '',
    ZONEBOOK_URL: env.ZONEBOOK_URL,
    NEXTAUTH_URL: env.ZONEBOOK_URL,
    ZONEBOOK_SECRET: secret,
    ZONEBOOK_DATA: dataFolder(env),
    ...(database.embedded && { ZONEBOOK_EMBEDDED: '1', ZONEBOOK_DEMO_PASSWORD: demoPassword(env).value }),
  }
}
