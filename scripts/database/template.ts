import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { getConstructionPlans } from 'pg-boss'
import { fingerprint } from '../process/fingerprint'
import { root } from '../process/root'
import { runScript } from '../process/script'
import { Refusal } from '../terminal/refusal'
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

/** Makes a database of that name unless there is one: under another name first, so that none is ever half made. */
async function ensureMade(
  serverUrl: string,
  name: string,
  make: (databaseUrl: string) => Promise<unknown>,
  template?: string,
): Promise<string> {
  if ((await listDatabases(serverUrl)).includes(name)) return name
  const draft = await createScratch(serverUrl, 'draft', template)
  await make(draft.url)
  await execute(serverUrl, `alter database "${draft.name}" rename to "${name}"`)
  return name
}

/**
 * A migrated database without rows, for others to be copied from: a copy takes milliseconds, migrating does not.
 * @returns its name
 */
export const ensureTemplate = (serverUrl: string) => ensureMade(serverUrl, templateName(), applyMigrations)

async function loadFacts(databaseUrl: string) {
  const { code, output } = await runScript(join(root, 'scripts', 'facts-load.ts'), {
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATABASE_OWNER_URL: '',
    ZONEBOOK_SECRET: 'a secret for tests alone, long enough to sign with',
  })
  if (code !== 0) throw new Refusal(`The bundled facts could not be loaded.\n${output.trim()}`)
}

/**
 * The same with the bundled facts, published now: publishing them for each test file anew takes longer than most files.
 * It lasts as long as its server runs, because what is published is published on a day.
 * @returns its name
 */
export async function ensureFactsTemplate(serverUrl: string): Promise<string> {
  const empty = await ensureTemplate(serverUrl)
  const print = fingerprint(['lib', 'prisma/seed', 'prisma/facts'], (path) => !/\.test\.tsx?$/.test(path))
  return ensureMade(serverUrl, `facts_${empty}_${print.slice(0, 16)}`, loadFacts, empty)
}
