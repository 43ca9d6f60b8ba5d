import type { Transaction } from './transaction'

/**
 * The next numbers of a table's rows, in order. Drawn before the rows are written, each row of a whole set is known by
 * its number, whatever order the database writes them in.
 */
export async function rowNumbers(tx: Transaction, table: string, count: number): Promise<number[]> {
  const rows = await tx.$queryRaw<{ id: number }[]>`
    SELECT nextval(pg_get_serial_sequence(${`"${table}"`}, 'id'))::int AS "id" FROM generate_series(1, ${count}::int)`
  return rows.map(({ id }) => id).toSorted((a, b) => a - b)
}
