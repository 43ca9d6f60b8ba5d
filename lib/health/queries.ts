import 'server-only'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { db } from '@/lib/platform/db'
import { log } from '@/lib/platform/log'
import { type Applied, misfit } from './migrations'

/** The migrations that this version of the portal was written for. */
async function migrationsOfCode() {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations')
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter((entry) => entry.isDirectory()).map(({ name }) => name)
}

async function migrationsOfDatabase() {
  const [table] = await db().$queryRaw<
    { there: boolean }[]
  >`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`
  if (!table?.there) return []
  return db().$queryRaw<Applied[]>`
    SELECT "migration_name" AS "name", "finished_at" IS NOT NULL AS "finished"
    FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`
}

/** Whether a worker looked after the queue within the last minute. Readers are served without one. */
export async function isWorkerSeen(): Promise<boolean> {
  try {
    const [queue] = await db().$queryRaw<{ seen: boolean | null }[]>`
      SELECT max("monitor_claim_on") > now() - interval '1 minute' AS "seen" FROM "jobs"."queue"`
    return queue?.seen ?? false
  } catch (error) {
    log.error({ err: error }, 'The queue cannot be read')
    return false
  }
}

/** Why this server cannot answer readers, as the operator reads it; null when it can. */
export async function whyNotReady(): Promise<string | null> {
  try {
    return misfit(await migrationsOfCode(), await migrationsOfDatabase())
  } catch (error) {
    // Not repeated to whoever asks: the error of a driver may name hosts and users.
    log.error({ err: error }, 'The database does not answer')
    return 'The database does not answer'
  }
}
