import { createHash } from 'node:crypto'
import { getConstructionPlans } from 'pg-boss'
import { createScratch, execute } from './databases'
import { readMigrations } from './migration-files'
import { applyMigrations } from './migrations'
import { withClient } from './with-client'

const FIXED = ['postgres', 'template0', 'template1']

const listDatabases = (serverUrl: string) =>
  withClient(serverUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>('select datname as name from pg_database')
    return rows.map(({ name }) => name).filter((name) => !FIXED.includes(name))
  })

const templateName = () => {
  const hash = createHash('sha256')
  for (const { checksum } of readMigrations()) hash.update(checksum)
  hash.update(getConstructionPlans())
  return `template_${hash.digest('hex').slice(0, 16)}`
}

/** Drops what interrupted runs left on a test server: all but the template of today's migrations. */
export async function dropLeftovers(serverUrl: string): Promise<void> {
  const keep = templateName()
  for (const name of await listDatabases(serverUrl))
    if (name !== keep) await execute(serverUrl, `drop database if exists "${name}" with (force)`)
}

/**
 * A migrated database without rows, for others to be copied from: a copy takes milliseconds, migrating does not.
 * @returns its name
 */
export async function ensureTemplate(serverUrl: string): Promise<string> {
  const name = templateName()
  if ((await listDatabases(serverUrl)).includes(name)) return name
  const draft = await createScratch(serverUrl, 'draft')
  await applyMigrations(draft.url)
  await execute(serverUrl, `alter database "${draft.name}" rename to "${name}"`)
  return name
}
