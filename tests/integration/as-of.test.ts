import * as fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type { AsOf } from '@/lib/releases/as-of'
import { publishChangeSet } from '../support/publish'
import { freshDatabase } from '../support/database'
import { after, type Edit, histories, type Slot, type State, stepsFrom, ZONES } from '../support/history'

const RUNS = 25

let database: Awaited<ReturnType<typeof freshDatabase>>
let sql: Client
let publisher: Actor

beforeAll(async () => {
  database = await freshDatabase()
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  const { loadFacts } = await import('@/prisma/seed/load-facts')
  await loadFacts()
  sql = new Client(database.url)
  await sql.connect()
  const { rows } = await sql.query<{ id: number }>(
    `WITH person AS (INSERT INTO "User" ("email", "name", "passwordHash") VALUES ('past@zonebook.test', 'Test', 'none') RETURNING "id")
     INSERT INTO "Appointment" ("userId", "role") SELECT "id", 'publisher' FROM person RETURNING "userId" AS id`,
  )
  const { actorWithId } = await import('@/lib/auth/actor')
  publisher = (await actorWithId(rows[0]?.id ?? 0)) ?? expect.fail('Nobody was appointed')
})

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await sql.end()
  await database.drop()
})

const inBoth = (words: string) => ({ en: words, vi: words })
const slugOf = (run: number, zone: string) => `drill-${run}-${zone}`

/** What a change says of a thing; `said` is the one part of it that tells one version from another. */
function contentOf(run: number, { kind, zone, place }: Slot, said: number): object {
  const slug = slugOf(run, zone)
  const sourced = { verified: false, confidence: 'low', source: 'S1', note: null, periodNote: null }
  if (kind === 'zone')
    return {
      ...{
        slug,
        name: inBoth(`${said}`),
        network: 'benchmarks',
        membership: 'benchmark',
        membershipNote: null,
      },
      ...{ partOf: null, stage: 'planned', stageNote: null, place: 'ho-chi-minh-city', website: null },
      ...{ position: null, note: inBoth('Generated for a test') },
    }
  if (kind === 'statement')
    return {
      ...{ ...sourced, subject: slug, topic: 'establishment', position: place, text: inBoth(`${said}`) },
      ...{ period: null, organisations: [] },
    }
  return {
    ...{
      ...sourced,
      subject: slug,
      metric: 'workforce',
      definition: 'workforce.people',
      period: `${1900 + place}`,
    },
    ...{ periodApproximate: false, value: `${said}`, missingCause: null, unit: 'person', qualifier: 'exact' },
    ...{
      status: 'reported',
      coverage: null,
      standing: 'ruled',
      standingReason: null,
      conflict: null,
      inputs: [],
    },
  }
}

const KIND_OF_CHANGE = { zone: 'zone', figure: 'observation', statement: 'statement' } as const

/** The version row that a change of this run became, by what it said. */
const versions = new Map<number, number>()

/** Publishes edits in a release of their own, through the door that staff use, and answers its number. */
async function publish(run: number, edits: readonly Edit[]): Promise<number> {
  const { rows } = await sql.query<{ id: number }>(
    `INSERT INTO "ChangeSet" ("origin", "state", "authorId", "updatedAt") VALUES ('form', 'draft', $1, now()) RETURNING "id"`,
    [publisher.id],
  )
  const changeSet = rows[0]?.id ?? 0
  const seen: { id: number; said: number | null }[] = []
  for (const [position, { slot, before, after: said }] of edits.entries()) {
    const { rows: made } = await sql.query<{ id: number }>(
      `INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "baseVersionId", "content", "nature", "reason", "updatedAt")
       VALUES ($1, $2, $3::"ChangeKind", $4::"ChangeOperation", $5, $6, $7, $8::"ChangeNature", $9, now()) RETURNING "id"`,
      [
        ...[changeSet, position, KIND_OF_CHANGE[slot.kind]],
        said === null ? 'withdraw' : before === null ? 'create' : 'supersede',
        ...[slugOf(run, slot.zone), before === null ? null : versions.get(before)],
        said === null ? null : JSON.stringify(contentOf(run, slot, said)),
        ...(before === null ? [null, null] : ['revision', JSON.stringify(inBoth('A test'))]),
      ],
    )
    seen.push({ id: made[0]?.id ?? 0, said })
  }
  const published = await publishChangeSet(publisher, {
    changeSet,
    title: inBoth('Generated for a test'),
    seen: seen.map(({ id }) => id),
  })
  if (!published.ok) throw new Error(`Not published: ${JSON.stringify(published)}`)
  for (const { id, said } of seen) {
    const { rows: made } = await sql.query<{ version: number }>(
      `SELECT "versionId" AS version FROM "Change" WHERE "id" = $1`,
      [id],
    )
    if (said !== null) versions.set(said, made[0]?.version ?? 0)
  }
  return published.value.release
}

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
          .map(({ period, value, subject }) => `${period} ${value} ${subject.name.en}`)
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
        .map(({ slot, said }) => `${1900 + slot.place} ${said} ${name}`)
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
