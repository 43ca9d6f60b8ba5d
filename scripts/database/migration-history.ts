import type { Migration } from './migration-files'

/** A row of `_prisma_migrations`, where Prisma keeps what it applied. */
export type AppliedMigration = { name: string; checksum: string; finished: boolean; rolledBack: boolean }

export type History =
  | { state: 'current' }
  | { state: 'behind'; pending: string[] }
  | { state: 'failed' | 'edited' | 'ahead'; names: string[] }

/**
 * Compares the migrations of the code with those of a database. `failed`: one stopped half-way; `edited`: one was
 * changed after it had been applied; `ahead`: the database has some that this code does not know.
 */
export function compareHistory(code: readonly Migration[], database: readonly AppliedMigration[]): History {
  const standing = database.filter((row) => !row.rolledBack)
  const names = (rows: readonly { name: string }[]) => rows.map((row) => row.name)

  const failed = standing.filter((row) => !row.finished)
  if (failed.length > 0) return { state: 'failed', names: names(failed) }

  const known = new Map(code.map((migration) => [migration.name, migration.checksum]))
  const ahead = standing.filter((row) => !known.has(row.name))
  if (ahead.length > 0) return { state: 'ahead', names: names(ahead) }

  const edited = standing.filter((row) => known.get(row.name) !== row.checksum)
  if (edited.length > 0) return { state: 'edited', names: names(edited) }

  const applied = new Set(names(standing))
  const pending = names(code).filter((name) => !applied.has(name))
  return pending.length > 0 ? { state: 'behind', pending } : { state: 'current' }
}
