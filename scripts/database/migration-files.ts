import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../process/root'

const folder = join(root, 'prisma', 'migrations')
const schemaFolder = join(root, 'prisma', 'schema')

export type Migration = {
  name: string
  sql: string
  /** as Prisma keeps it: SHA-256 in hex */ checksum: string
}

/** The migrations of the code, oldest first. */
export function readMigrations(): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, sql: readFileSync(join(folder, name, 'migration.sql'), 'utf8') }))
    .map((file) => ({ ...file, checksum: createHash('sha256').update(file.sql).digest('hex') }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The migrations as the schema engine takes them. */
export function migrationList() {
  const lock = join(folder, 'migration_lock.toml')
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: existsSync(lock) ? readFileSync(lock, 'utf8') : null },
    shadowDbInitScript: '',
    migrationDirectories: readMigrations().map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
    })),
  }
}

/** The Prisma schema, file by file. */
export const readSchema = () =>
  readdirSync(schemaFolder)
    .filter((name) => name.endsWith('.prisma'))
    .sort()
    .map((name) => ({
      path: join(schemaFolder, name),
      content: readFileSync(join(schemaFolder, name), 'utf8'),
    }))
