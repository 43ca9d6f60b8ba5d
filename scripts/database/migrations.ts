import type pg from 'pg'
import { Refusal } from '../terminal/refusal'
import { migrationList, readMigrations } from './migration-files'
import { layQueue } from './queue'
import { compareHistory, type AppliedMigration, type History } from './migration-history'
import { withClient } from './with-client'

/** Held while migrating, so that two servers which start at once do not both. The number is ours alone. */
const LOCK = 7_204_511_902

async function readApplied(client: pg.Client): Promise<AppliedMigration[]> {
  const table = await client.query<{ there: boolean }>(
    `select to_regclass('_prisma_migrations') is not null as there`,
  )
  if (!table.rows[0]?.there) return []
  const rows = await client.query<AppliedMigration>(
    `select migration_name as name, checksum, finished_at is not null as finished,
            rolled_back_at is not null as "rolledBack"
       from _prisma_migrations order by started_at`,
  )
  return rows.rows
}

function refuseUnlessUsable(history: History): asserts history is Exclude<History, { names: string[] }> {
  if (!('names' in history)) return
  const list = history.names.join(', ')
  const told = {
    failed: `Migration ${list} stopped half-way. Set the database right, tell Prisma so with \`prisma migrate resolve\`, and start again.`,
    edited: `Migration ${list} was edited after this database had applied it. Restore the file and write a new migration, or begin with an empty database.`,
    ahead: `The database has migrations that this version does not know: ${list}. Update the code.`,
  }
  throw new Refusal(told[history.state])
}

/** The engine takes a while to load, so it is loaded only when there is something to apply. */
async function applyPending(databaseUrl: string): Promise<string[]> {
  const { withSchemaEngine } = await import('./schema-engine')
  const input = { migrationsList: migrationList(), filters: { externalTables: [], externalEnums: [] } }
  try {
    const applied = await withSchemaEngine(databaseUrl, undefined, (engine) => engine.applyMigrations(input))
    return applied.appliedMigrationNames
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error)
    const advice = /permission denied|must be owner/.test(said)
      ? '\nThis role may not migrate: give the owner of the tables in DATABASE_OWNER_URL.'
      : ''
    throw new Refusal(`A migration could not be applied:\n${said}${advice}`)
  }
}

async function findPending(client: pg.Client): Promise<string[]> {
  const history = compareHistory(readMigrations(), await readApplied(client))
  refuseUnlessUsable(history)
  return history.state === 'behind' ? history.pending : []
}

/**
 * The names of the migrations that a database lacks.
 * @throws Refusal when its history is not ours
 */
export const pendingMigrations = (databaseUrl: string) => withClient(databaseUrl, findPending)

/**
 * Gives the portal's role its rights again, for a server that got the role after the database was migrated.
 * @returns whether the server has the role
 */
export const grantPortalRights = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    const { rows } = await client.query<{ there: boolean }>('select grant_portal_rights() as there')
    return rows[0]?.there ?? false
  })

/**
 * Brings a database to the migrations of the code, as `prisma migrate deploy` would; either can go on after the other.
 * The queue gets its tables, and after any of this the portal's role its rights.
 * @returns the names of those applied now
 * @throws Refusal when one fails, or the database's history is not ours
 */
export const applyMigrations = (databaseUrl: string) =>
  withClient(databaseUrl, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    const pending = await findPending(client)
    const applied = pending.length > 0 ? await applyPending(databaseUrl) : []
    const laid = await layQueue(databaseUrl)
    if (laid || applied.length > 0) await client.query('select grant_portal_rights()')
    return applied
  })
