import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import type pg from 'pg'
import * as z from 'zod'
import { fingerprint } from '../process/fingerprint'
import { root } from '../process/root'
import { runScript } from '../process/script'
import { Refusal } from '../terminal/refusal'
import { withClient } from './with-client'

const report = z.object({
  loaded: z.boolean(),
  figures: z.number(),
  updated: z
    .object({ release: z.number(), changes: z.number(), left: z.array(z.object({ en: z.string() })) })
    .nullable(),
})
const portal = z.object({
  DATABASE_URL: z.string(),
  ZONEBOOK_SECRET: z.string(),
  ZONEBOOK_DEMO_PASSWORD: z.string(),
})

export type Facts = z.output<typeof report>

/** With what a database was filled: the seed and the password. Keyed, so it tells nothing of the password. */
const markOf = ({ ZONEBOOK_SECRET, ZONEBOOK_DEMO_PASSWORD }: z.output<typeof portal>) =>
  createHmac('sha256', ZONEBOOK_SECRET)
    .update(fingerprint(['prisma/seed', 'prisma/facts'], (path) => !path.endsWith('.test.ts')))
    .update(ZONEBOOK_DEMO_PASSWORD)
    .digest('hex')

/** The mark is the database's comment, so it is lost with the database and with nothing else. */
const readMark = async (client: pg.Client) =>
  (
    await client.query<{ mark: string | null }>(
      `select shobj_description(oid, 'pg_database') as mark from pg_database where datname = current_database()`,
    )
  ).rows[0]?.mark

const writeMark = (client: pg.Client, mark: string) =>
  client.query(
    `comment on database ${client.escapeIdentifier(client.database ?? '')} is ${client.escapeLiteral(mark)}`,
  )

/**
 * Loads the bundled facts into a database that has none yet and makes the demo accounts. Loading the code for that
 * takes longer than all else at a start, so a database that was filled by the same code is left alone.
 * @param environment of the portal, with its database and the demo password
 * @returns null when it was filled before
 */
export async function fillDatabase(environment: NodeJS.ProcessEnv): Promise<Facts | null> {
  const given = portal.parse(environment)
  const mark = markOf(given)
  if ((await withClient(given.DATABASE_URL, readMark)) === mark) return null
  const { code, output, message } = await runScript(join(root, 'scripts', 'database', 'fill.ts'), environment)
  if (code !== 0) throw new Refusal(`The bundled facts could not be loaded.\n${output.trim()}`)
  await withClient(given.DATABASE_URL, (client) => writeMark(client, mark))
  return report.parse(message)
}
