import { randomUUID } from 'node:crypto'
import { withClient } from './with-client'

/** Sends one statement to a server. */
export const execute = (serverUrl: string, statement: string) =>
  withClient(serverUrl, async (client) => void (await client.query(statement)))

/** Makes a database of that name unless there is one. */
export const ensureDatabase = (serverUrl: string, name: string) =>
  withClient(serverUrl, async (client) => {
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database "${name}"`)
  })

export type Scratch = { name: string; url: string; drop(): Promise<void> }

/**
 * An empty database for a while.
 * @param template a database to copy instead; nobody may be connected to it
 */
export async function createScratch(
  serverUrl: string,
  prefix = 'scratch',
  template?: string,
): Promise<Scratch> {
  const name = `${prefix}_${randomUUID().replaceAll('-', '').slice(0, 16)}`
  await execute(serverUrl, `create database "${name}"${template ? ` template "${template}"` : ''}`)
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return {
    name,
    url: url.href,
    drop: () => execute(serverUrl, `drop database if exists "${name}" with (force)`),
  }
}
