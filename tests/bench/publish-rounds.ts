// Publishes as many figures as asked for, in rounds, and beside each publication writes as many rows of the same table
// with one statement. Generated for a measurement, in a throwaway database: every figure says so. A process of its own,
// because what it loads is the portal's.
import { Client } from 'pg'
import { actorWithId } from '@/lib/auth/actor'
import type { Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { approveChangeSet } from '@/lib/review/mutations'
import { spent, startClock } from './where-time-goes'

const [CHANGES = 0, ROUNDS = 0] = process.argv.slice(2).map(Number)
const title = { en: 'Generated for a measurement', vi: 'Tạo ra để đo' }

const sql = new Client(process.env['DATABASE_URL'])
await sql.connect()

async function person(name: string): Promise<Actor> {
  const { id } = await db().user.findUniqueOrThrow({ where: { email: `${name}@zonebook.test` } })
  return (await actorWithId(id)) ?? Promise.reject(new Error(`The ${name} has left`))
}
const [author, approver] = [await person('contributor'), await person('publisher')]

async function draft() {
  const made = await sql.query<{ id: number }>(
    `INSERT INTO "ChangeSet" ("origin", "state", "authorId", "updatedAt") VALUES ('grid', 'draft', $1, now()) RETURNING "id"`,
    [author.id],
  )
  return made.rows[0]?.id ?? 0
}

/** New figures of what the facts say, each for a month long before; of metrics that no rule between figures reads. */
const ADDED = `
  INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "content", "authorRole")
  SELECT $1, row_number() OVER () - 1, 'observation', 'create', z."slug", s."content" || jsonb_build_object(
    'period', to_char(date '1000-01-01' + make_interval(months => $2 * 1000 + month), 'YYYY-MM'), 'note', $4::jsonb), 'contributor'
  FROM (SELECT DISTINCT ON ("content" ->> 'subject', "content" ->> 'definition') "content" FROM "Change"
    WHERE "kind" = 'observation' AND "content" ->> 'standing' = 'ruled' AND "content" ->> 'status' <> 'derived'
      AND "content" ->> 'metric' NOT LIKE 'land%' AND "content" ->> 'metric' NOT LIKE '%enterprises') s
  JOIN "Zone" z ON z."slug" = s."content" ->> 'subject', generate_series(0, 999) month
  ORDER BY month, z."slug" LIMIT $3`

/** Each of the figures of a change set, a little higher. */
const REVISED = `
  INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "baseVersionId", "content", "nature", "reason", "authorRole")
  SELECT $1, c."position", 'observation', 'supersede', c."zoneSlug", c."versionId",
    c."content" || '{"confidence": "low"}', 'revision', $3::jsonb, 'contributor'
  FROM "Change" c WHERE c."changeSetId" = $2`

/** The rows of a change set once more, in one statement, for other months: what no publication can do without. */
const ONE_STATEMENT = `
  INSERT INTO "Observation" ("subjectKey", "metricKey", "definitionKey", "period", "periodStart", "periodEnd",
    "periodApproximate", "periodNote", "value", "missingCause", "unit", "qualifier", "status", "verified", "confidence",
    "coverage", "note", "sourceId", "standing", "standingReason", "conflictKey", "publishedIn")
  SELECT o."subjectKey", o."metricKey", o."definitionKey", o."period" || '/9999', o."periodStart", o."periodEnd",
    o."periodApproximate", o."periodNote", o."value", o."missingCause", o."unit", o."qualifier", o."status", o."verified",
    o."confidence", o."coverage", o."note", o."sourceId", o."standing", o."standingReason", o."conflictKey",
    (SELECT max("number") FROM "Release")
  FROM "Change" c JOIN "Observation" o ON o."id" = c."versionId" WHERE c."changeSetId" = $1`

async function oneStatement(changeSet: number) {
  await sql.query(`BEGIN; INSERT INTO "Release" ("number", "publishedAt", "title")
    SELECT max("number") + 1, now() + interval '1 day', '{"en": "x", "vi": "x"}' FROM "Release"`)
  const begun = performance.now()
  const { rowCount } = await sql.query(ONE_STATEMENT, [changeSet])
  const lasted = performance.now() - begun
  await sql.query('ROLLBACK')
  if (rowCount !== CHANGES) throw new Error(`${rowCount} rows were written`)
  return lasted
}

/** Approves what was handed in, which publishes it at once, and tells how long that took and for what. */
async function publication(changeSet: number) {
  await sql.query(`UPDATE "ChangeSet" SET "state" = 'submitted', "submittedAt" = now() WHERE "id" = $1`, [
    changeSet,
  ])
  const { rows } = await sql.query<{ id: number }>(`SELECT "id" FROM "Change" WHERE "changeSetId" = $1`, [
    changeSet,
  ])
  if (rows.length !== CHANGES) throw new Error(`${rows.length} changes were drafted`)
  const seen = rows.map(({ id }) => id)
  const form = { changeSet, seen, title, publicNote: null, returned: {}, at: null }
  startClock()
  const begun = performance.now()
  const done = await approveChangeSet(approver, form)
  const lasted = performance.now() - begun
  if (!done.ok) throw new Error(`The publication was refused: ${JSON.stringify(done).slice(0, 500)}`)
  return { lasted, spent: spent(lasted) }
}

type Publication = Awaited<ReturnType<typeof publication>>
const rounds: { adding: Publication; revising: Publication; statement: number }[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const [added, revised] = [await draft(), await draft()]
  await sql.query(ADDED, [added, round, CHANGES, title])
  const adding = await publication(added)
  const first = await oneStatement(added)
  await sql.query(REVISED, [revised, added, title])
  const revising = await publication(revised)
  const second = await oneStatement(revised)
  rounds.push({ adding, revising, statement: (first + second) / 2 })
}
await sql.end()
await db().$disconnect()
await new Promise<void>((told) => process.send?.({ rounds }, undefined, {}, () => told()))
