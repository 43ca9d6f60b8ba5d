import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Refusal } from '../terminal/refusal'
import { migrationList, readSchema } from './migration-files'
import { withSchemaEngine } from './schema-engine'
import { createScratch } from './databases'

const lock = '# Written by Prisma; says for which database the migrations are.\nprovider = "postgresql"\n'
const DIFFERENT = 2

/** The SQL that takes the migrations' database to the schema's; null when they are the same. */
async function findDifference(serverUrl: string): Promise<string | null> {
  const files = readSchema()
  const scratch = await createScratch(serverUrl)
  try {
    const datamodels = files.map(({ path, content }): [string, string] => [path, content])
    const difference = await withSchemaEngine(scratch.url, datamodels, (engine) =>
      engine.diff({
        from: { tag: 'migrations', ...migrationList() },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: true,
        filters: { externalTables: [], externalEnums: [] },
      }),
    )
    return difference.exitCode === DIFFERENT ? difference.stdout : null
  } finally {
    await scratch.drop()
  }
}

const timestamp = () => new Date().toISOString().replace(/\D/g, '').slice(0, 14)

/**
 * Writes the migration that takes the database of the migrations so far, replayed on a scratch database, to what the
 * schema says. Triggers, checks and partial indexes, which the schema cannot say, are left as they are.
 * @param name what it does, such as `add_prices`
 * @returns the file
 * @throws Refusal when there is nothing to migrate
 */
export async function writeMigration(serverUrl: string, name: string): Promise<string> {
  const sql = await findDifference(serverUrl)
  if (sql === null)
    throw new Refusal('The migrations already make what prisma/schema/ describes: nothing to write.')
  const { baseDir, lockfile } = migrationList()
  const folder = join(baseDir, `${timestamp()}_${name}`)
  const file = join(folder, 'migration.sql')
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, `${sql.trim()}\n`)
  const lockFile = join(baseDir, lockfile.path)
  if (!existsSync(lockFile)) writeFileSync(lockFile, lock)
  return file
}
