import { Client } from 'pg'
import { portalLogin } from '../../scripts/database/portal-login'
import { freshDatabase } from './database'

export type FactsDatabase = {
  /** Of its owner. */
  url: string
  /** A connection of the owner's, to look and to plant. */
  sql: Client
  close(): Promise<void>
}

/**
 * A database of the test's own with the bundled facts, which the portal's code of this process works on from now on.
 * What a test imports of it, it imports afterwards: the environment is read once.
 * @param as who the portal's code is there; the portal's own role may not do what it has no need to do
 */
export async function factsDatabase(as: 'owner' | 'portal' = 'owner'): Promise<FactsDatabase> {
  const { url, drop } = await freshDatabase('facts')
  process.env['DATABASE_URL'] = as === 'owner' ? url : await portalLogin(url)
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  const sql = new Client(url)
  await sql.connect()
  return {
    url,
    sql,
    async close() {
      const { db } = await import('@/lib/platform/db')
      await Promise.all([db().$disconnect(), sql.end()])
      await drop()
    },
  }
}
