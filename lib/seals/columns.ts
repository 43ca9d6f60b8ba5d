import type { ClientBase } from 'pg'

/** The columns of tables as they are in the database now, by code point; none for a table that is not there. */
export async function columnsOf(
  client: ClientBase,
  tables: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `SELECT t.name AS "table", array_agg(a.attname::text ORDER BY a.attname COLLATE "C") AS "columns"
     FROM unnest($1::text[]) t(name)
     JOIN pg_catalog.pg_attribute a ON a.attrelid = to_regclass(quote_ident(t.name)) AND a.attnum > 0 AND NOT a.attisdropped
     GROUP BY t.name`,
    [[...new Set(tables)]],
  )
  return new Map(rows.map(({ table, columns }) => [table, columns]))
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`
