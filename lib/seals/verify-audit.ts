import type { ClientBase } from 'pg'
import type { Chain } from './chain'
import { columnsOf, quoted } from './columns'
import { rowsOf } from './cursor'
import { digestOf, rowText } from './row-text'

type Row = [id: number, previous: string, digest: string, ...values: (string | null)[]]

/**
 * Calculates the digest of every audit entry again. Numbers that were never given leave no gap in the chain; an entry
 * that was taken out or put in does.
 * @param client in a transaction, with times in UTC
 */
export async function verifyAudit(client: ClientBase): Promise<Chain> {
  const columns = ((await columnsOf(client, ['AuditEntry'])).get('AuditEntry') ?? []).filter(
    (column) => column !== 'digest',
  )
  const values = columns.map((column) => `${quoted(column)}::text`).join(', ')
  const entries = rowsOf<Row>(
    client,
    `SELECT "id"::float8, "previous", "digest", ${values} FROM "AuditEntry" ORDER BY "AuditEntry"."id"`,
  )
  let holding = 0
  let newest: Chain['newest'] = null
  for await (const [number, previous, digest, ...row] of entries) {
    const broken = (why: string): Chain => ({
      holding,
      newest,
      broken: { link: `Audit entry ${number}`, why },
    })
    if (previous !== (newest?.digest ?? ''))
      return broken(
        newest
          ? `it does not follow entry ${newest.number}: one of the two was changed, or one between them removed`
          : 'entries before it were removed',
      )
    if (digestOf(rowText(columns, row)) !== digest) return broken('it is not what was recorded')
    holding += 1
    newest = { number, digest }
  }
  return { holding, newest, broken: null }
}
