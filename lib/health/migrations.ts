/** A row of `_prisma_migrations`, where Prisma keeps what it applied. */
export type Applied = { name: string; finished: boolean }

/**
 * Why a database does not fit this code, as the operator reads it; null when it does.
 * @param code the names of the migrations that the code brings
 */
export function misfit(code: readonly string[], database: readonly Applied[]): string | null {
  const unfinished = database.filter(({ finished }) => !finished).map(({ name }) => name)
  if (unfinished.length > 0) return `These migrations stopped half-way: ${unfinished.join(', ')}`
  const applied = database.map(({ name }) => name)
  const pending = code.filter((name) => !applied.includes(name))
  if (pending.length > 0) return `These migrations are not applied: ${pending.join(', ')}`
  const unknown = applied.filter((name) => !code.includes(name))
  if (unknown.length > 0)
    return `The database has migrations that this version does not know: ${unknown.join(', ')}`
  return null
}
