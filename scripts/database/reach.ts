import pg from 'pg'
import { Refusal } from '../terminal/refusal'

const PATIENCE = 10_000

/** Where a database is, without its password. */
export function describeDatabase(url: string): string {
  const { hostname, port, pathname } = new URL(url)
  return `database “${decodeURIComponent(pathname.slice(1))}” on ${hostname}${port && `:${port}`}`
}

function whyUnreachable(code: string | undefined, message: string): string {
  if (code === 'ECONNREFUSED') return 'Nothing listens there. Is PostgreSQL running, and is the port right?'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'There is no host of that name.'
  if (code === 'ETIMEDOUT' || /timeout/i.test(message))
    return 'It did not answer in time. Is a firewall in between?'
  if (code === '28P01' || code === '28000') return 'It refuses this user or password.'
  if (code === '3D000') return 'There is no database of that name: create it, then start again.'
  if (code === '53300') return 'It has no connection left to give.'
  return message
}

/**
 * Makes sure that PostgreSQL answers.
 * @param variable that gives the address
 * @returns its version, such as `17.2`
 * @throws Refusal that says why not, naming host and database, never the password
 */
export async function reachDatabase(url: string, variable = 'DATABASE_URL'): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return rows[0]?.server_version.split(' ')[0] ?? ''
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    throw new Refusal(
      `${variable}: ${describeDatabase(url)} cannot be used. ${whyUnreachable(code, message)}`,
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}
