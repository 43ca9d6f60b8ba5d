import * as fc from 'fast-check'
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type { AsOf } from '@/lib/releases/as-of'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { after, type Edit, histories, type Slot, type State, stepsFrom, ZONES } from '../support/history'
import { publishEdits, slugOf } from '../support/publish-history'

const RUNS = 25
const FIGURES = ['revenue 2019', 'workforce 2019', 'land_area 2019']

let database: FactsDatabase
let sql: Client
let publisher: Actor

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  const { rows } = await sql.query<{ id: number }>(
    `WITH person AS (INSERT INTO "User" ("email", "name", "passwordHash") VALUES ('past@zonebook.test', 'Test', 'none') RETURNING "id")
     INSERT INTO "Appointment" ("userId", "role") SELECT "id", 'publisher' FROM person RETURNING "userId" AS id`,
  )
  const { actorWithId } = await import('@/lib/auth/actor')
  publisher = (await actorWithId(rows[0]?.id ?? 0)) ?? expect.fail('Nobody was appointed')
})

afterAll(() => database.close())

const publish = (run: number, edits: readonly Edit[]) => publishEdits(sql, publisher, run, edits)

/** What the public doors answer of a run's zones: names of zones, of each its figures and its statements. */
async function told(run: number, at: AsOf) {
  const { listFigures } = await import('@/lib/figures/queries')
  const { listStatements } = await import('@/lib/statements/queries')
  const { getZone, listZones } = await import('@/lib/zones/queries')
  const listed = (await listZones(at)).map(({ slug }) => slug)
  return Promise.all(
    ZONES.map(async (zone) => {
      const slug = slugOf(run, zone)
      const [profile, figures, statements] = await Promise.all([
        getZone(at, slug),
        listFigures(at, { subject: slug }),
        listStatements(at, slug),
      ])
      return {
        name: profile?.name.en ?? null,
        listed: listed.includes(slug),
        figures: figures
          .filter(({ source }) => source.id !== 'ZB')
          .map(({ metric, period, value, subject }) => `${metric.key} ${period} ${value} ${subject.name.en}`)
          .toSorted(),
        statements: statements.map(({ text }) => text.en).toSorted(),
      }
    }),
  )
}

/** What they should answer. */
function expected(state: State) {
  return ZONES.map((zone) => {
    const of = (kind: Slot['kind']) =>
      [...state.values()].filter(({ slot }) => slot.kind === kind && slot.zone === zone)
    const name = of('zone')[0]?.said
    return {
      name: name === undefined ? null : `${name}`,
      listed: name !== undefined,
      figures: of('figure')
        .map(({ slot, said }) => `${FIGURES[slot.place]} ${said} ${name}`)
        .toSorted(),
      statements: of('statement')
        .map(({ said }) => `${said}`)
        .toSorted(),
    }
  })
}

test('for random histories, the answer as of each release is the state that was current then', async () => {
  let [run, said] = [0, 0]
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      run += 1
      let state: State = new Map()
      const past: { release: number; state: State }[] = []
      for (const steps of history) {
        const edits = stepsFrom(state, steps, () => (said += 1))
        if (edits.length === 0) continue
        const release = await publish(run, edits)
        state = after(state, edits)
        past.push({ release, state })
        expect(await told(run, release)).toEqual(expected(state))
      }
      for (const then of past) expect(await told(run, then.release)).toEqual(expected(then.state))
      expect(await told(run, 'live')).toEqual(expected(state))
      expect(await told(run, (past[0]?.release ?? 2) - 1)).toEqual(expected(new Map()))
    }),
    { numRuns: RUNS },
  )
}, 240_000)
