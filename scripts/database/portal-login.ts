import { createHmac } from 'node:crypto'
import type pg from 'pg'
import { withClient } from './with-client'

const LOGIN = 'zonebook_web'

/** Held while the account is made, so that two who need it at once do not both. The number is ours alone. */
const LOCK = 7_204_511_905

/** Always the same for a server, and tells nothing of the password that it is made from. */
const passwordOf = (serverPassword: string) =>
  createHmac('sha256', serverPassword).update(LOGIN).digest('base64url')

async function ensureAccount(client: pg.Client, password: string) {
  await client.query('select pg_advisory_lock($1)', [LOCK])
  const { rows } = await client.query<{ member: boolean }>(
    `select pg_has_role(oid, 'zonebook_portal', 'member') as member from pg_roles where rolname = $1`,
    [LOGIN],
  )
  if (rows[0]?.member) return
  if (rows.length === 0)
    await client.query(`create role ${LOGIN} login password ${client.escapeLiteral(password)}`)
  await client.query(`grant zonebook_portal to ${LOGIN}`)
}

/**
 * The address under which the portal works on a server of our own: an account that owns nothing and has the rights of
 * the portal's role alone, made when it is not there.
 * @param ownerUrl the address of a migrated database, of a server's superuser with a password
 */
export async function portalLogin(ownerUrl: string): Promise<string> {
  const [server, portal] = [new URL(ownerUrl), new URL(ownerUrl)]
  // Roles belong to the server; only in one database does the lock keep everybody out.
  server.pathname = '/postgres'
  portal.username = LOGIN
  portal.password = passwordOf(decodeURIComponent(server.password))
  await withClient(server.href, (client) => ensureAccount(client, portal.password))
  return portal.href
}
