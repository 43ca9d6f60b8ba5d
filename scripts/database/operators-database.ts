import { readEnv } from '../../lib/platform/env'
import { Refusal } from '../terminal/refusal'
import { pendingMigrations } from './migrations'
import { reachDatabase } from './reach'

/**
 * The address of the operator's own database for its owner, and this process its owner from here on: there, answering,
 * and migrated.
 * @param otherwise why the embedded one does not need the command
 * @throws Refusal that says what to do
 */
export async function operatorsDatabase(otherwise: string): Promise<string> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = readEnv(process.env)
  if (!DATABASE_URL) throw new Refusal(`DATABASE_URL is not set. ${otherwise}`)
  const owner = DATABASE_OWNER_URL ?? DATABASE_URL
  await reachDatabase(owner, DATABASE_OWNER_URL && 'DATABASE_OWNER_URL')
  const pending = await pendingMigrations(owner)
  if (pending.length > 0) throw new Refusal('The database lacks migrations. Run `npm run db:migrate` first.')
  process.env['DATABASE_URL'] = owner
  return owner
}
