import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { createScratch } from '../../scripts/database/databases'
import { fillDatabase } from '../../scripts/database/fill-database'
import { portalLogin } from '../../scripts/database/portal-login'
import { ensureTemplate } from '../../scripts/database/template'
import { runScript } from '../../scripts/process/script'
import { makePassword, makeSecret } from '../../scripts/web/kept-words'
import { median } from './rate'

export const MANY = 10_000
const ROUNDS = 5
/** What publishing many figures may cost, as a multiple of one statement that writes as many rows. */
export const MANY_AT_MOST = 10

const publication = z.object({ lasted: z.number(), spent: z.array(z.tuple([z.string(), z.number()])) })
const measured = z.object({
  rounds: z.array(z.object({ adding: publication, revising: publication, statement: z.number() })),
})
const publishRounds = fileURLToPath(new URL('./publish-rounds.ts', import.meta.url))

/** The medians of what each part of a publication took, the longest first. */
function account(publications: readonly z.output<typeof publication>[]) {
  const parts = new Set(publications.flatMap(({ spent }) => spent.map(([what]) => what)))
  return [...parts]
    .map((what) => {
      const all = publications.map(({ spent }) => spent.find(([name]) => name === what)?.[1] ?? 0)
      return { what, ms: median(all) }
    })
    .toSorted((a, b) => b.ms - a.ms)
    .slice(0, 8)
}

/**
 * What it costs to approve and publish ten thousand figures, new ones and others in place of published ones, against one
 * `INSERT … SELECT` of as many rows into the same table, with its triggers, checks and indexes: medians over rounds.
 */
export async function publishMany(serverUrl: string) {
  const database = await createScratch(serverUrl, 'many', await ensureTemplate(serverUrl))
  try {
    const environment = {
      ...process.env,
      DATABASE_URL: database.url,
      ZONEBOOK_SECRET: makeSecret(),
      ZONEBOOK_DEMO_PASSWORD: makePassword(),
    }
    await fillDatabase(environment)
    await portalLogin(database.url)
    const made = await runScript(publishRounds, environment, [String(MANY), String(ROUNDS)])
    if (made.code !== 0) throw new Error(`Nothing was measured.\n${made.output}`)
    const { rounds } = measured.parse(made.message)
    return {
      statement: median(rounds.map(({ statement }) => statement)),
      adding: median(rounds.map(({ adding, statement }) => adding.lasted / statement)),
      revising: median(rounds.map(({ revising, statement }) => revising.lasted / statement)),
      addingIn: median(rounds.map(({ adding }) => adding.lasted)),
      revisingIn: median(rounds.map(({ revising }) => revising.lasted)),
      account: account(rounds.map(({ revising }) => revising)),
    }
  } finally {
    await database.drop()
  }
}
