import fc from 'fast-check'
import type { Client } from 'pg'
import { SEALED_PARTS } from '@/lib/seals/sealed-parts'

type Column = { table: string; column: string; type: string; key: boolean }

/** What somebody with all rights might do to one row behind the portal's back. */
export type Tampering = {
  act: 'change' | 'empty' | 'remove' | 'add' | 'close'
  table: string
  row: number
  column: number
  at: number
  byte: string
}

export const SEALED_TABLES = [...new Set(SEALED_PARTS.map(({ table }) => table)), 'AuditEntry', 'ReleaseSeal']

/** Any single byte more often than the rest: most columns of most rows are reached by it alone. */
export const tampering: fc.Arbitrary<Tampering> = fc.record({
  act: fc.oneof(
    { weight: 5, arbitrary: fc.constant('change' as const) },
    {
      weight: 3,
      arbitrary: fc.constantFrom('empty' as const, 'remove' as const, 'add' as const, 'close' as const),
    },
  ),
  table: fc.constantFrom(...SEALED_TABLES),
  row: fc.nat(),
  column: fc.nat(),
  at: fc.nat(),
  byte: fc.constantFrom(...'0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ .,:-"{}ăế'),
})

/** The columns of the sealed tables, and which of them tell one row from another. */
export async function readColumns(sql: Client): Promise<readonly Column[]> {
  const { rows } = await sql.query<Column>(
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, a.atttypmod) AS "type",
       coalesce(a.attnum = ANY (i.indkey), false) AS "key"
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
     WHERE c.relname = ANY ($1) AND c.relnamespace = 'public'::regnamespace ORDER BY 1, a.attnum`,
    [SEALED_TABLES],
  )
  return rows
}

// Drafts are nobody's yet and are not sealed.
const PUBLISHED: Readonly<Record<string, string>> = {
  ChangeSet: `WHERE "state" = 'published'`,
  Change: `WHERE "changeSetId" IN (SELECT "id" FROM "ChangeSet" WHERE "state" = 'published')`,
}

const pick = <Item>(items: readonly Item[], which: number) => items[which % Math.max(items.length, 1)]

const withByte = (text: string, at: number, byte: string) => {
  const characters = [...text]
  characters[at % Math.max(characters.length, 1)] = byte
  return characters.join('')
}

/** Another row like this one: whatever tells it from others is made new. */
function likeness(columns: readonly Column[]) {
  const fresh = columns.flatMap(({ column, type, key }) => {
    if (key) return [[column, /int/.test(type) ? `r."${column}" + 1000000` : `r."${column}" || 'x'`]]
    if (column === 'replacesId' || column === 'versionId') return [[column, 'NULL::integer']]
    return column === 'supersededIn' ? [[column, 'r."publishedIn" + 1']] : []
  })
  return `jsonb_build_object(${fresh.map(([column, value]) => `'${column}', ${value}`).join(', ')})`
}

/**
 * Tampers inside the open transaction, past all triggers and references. What a column cannot hold, or what some index
 * or check still forbids, cannot be done.
 * @returns whether something is other than before
 */
export async function tamper(sql: Client, columns: readonly Column[], how: Tampering): Promise<boolean> {
  const { table, act } = how
  const own = columns.filter((column) => column.table === table)
  const { rows } = await sql.query<{ ctid: string }>(
    `SELECT ctid::text FROM "${table}" ${PUBLISHED[table] ?? ''}`,
  )
  const ctid = pick(rows, how.row)?.ctid
  const column = act === 'close' ? own.find(({ column }) => column === 'supersededIn') : pick(own, how.column)
  if (ctid === undefined || !column) return false
  const here = `"${table}" WHERE ctid = '${ctid}'`
  await sql.query('SAVEPOINT before')
  try {
    if (act === 'remove') return (await sql.query(`DELETE FROM ${here}`)).rowCount === 1
    if (act === 'add') {
      const added = `SELECT (jsonb_populate_record(r, ${likeness(own)})).* FROM "${table}" r WHERE ctid = '${ctid}'`
      return (await sql.query(`INSERT INTO "${table}" ${added}`)).rowCount === 1
    }
    const read = async (where: string) =>
      (
        await sql.query<{ said: string | null }>(
          `SELECT "${column.column}"::text AS said FROM "${table}" ${where}`,
        )
      ).rows[0]?.said ?? null
    const before = await read(`WHERE ctid = '${ctid}'`)
    const release = how.at % 9
    const after =
      act === 'empty' ? null : act === 'close' ? String(release) : withByte(before ?? '', how.at, how.byte)
    const changed = await sql.query<{ said: string | null }>(
      `UPDATE "${table}" SET "${column.column}" = $1::text::${column.type} WHERE ctid = '${ctid}' RETURNING "${column.column}"::text AS said`,
      [after],
    )
    return changed.rows[0] !== undefined && changed.rows[0].said !== before
  } catch {
    await sql.query('ROLLBACK TO SAVEPOINT before')
    return false
  }
}
