import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { anActor } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'

const MANY = 600

let database: FactsDatabase
let sql: Client
let author: Actor

const title = { en: 'Many figures', vi: 'Nhiều số liệu' }

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  author = await anActor(sql, 'contributor')
}, 120_000)

afterAll(() => database.close())

async function draft() {
  const { rows } = await sql.query<{ id: number }>(
    `INSERT INTO "ChangeSet" ("origin", "state", "authorId", "updatedAt") VALUES ('grid', 'draft', $1, now()) RETURNING "id"`,
    [author.id],
  )
  return rows[0]?.id ?? 0
}

/** New figures of many months, each saying its place in the draft as its value. Answers their changes in that order. */
async function added(changeSet: number, firstYear: number) {
  const { rows } = await sql.query<{ id: number }>(
    `INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "content")
     SELECT $1, n, 'observation', 'create', 'qtsc', c."content" || jsonb_build_object(
       'period', to_char(make_date($2, 1, 1) + make_interval(months => n), 'YYYY-MM'), 'value', n::text, 'unit', 'person',
       'metric', 'workforce', 'definition', 'workforce.people', 'missingCause', NULL)
     FROM (SELECT "content" FROM "Change" WHERE "kind" = 'observation' AND "content" ->> 'subject' = 'qtsc'
       AND "content" ->> 'metric' = 'workforce' AND "content" ->> 'status' = 'reported' LIMIT 1) c,
       generate_series(0, $3 - 1) n ORDER BY n RETURNING "id"`,
    [changeSet, firstYear, MANY],
  )
  return rows.map(({ id }) => id)
}

const publish = (changeSet: number, seen: number[]) => publishChangeSet(author, { changeSet, title, seen })

test('of many figures each change knows the one that it became, and that says what the change proposed', async () => {
  const changeSet = await draft()
  const seen = await added(changeSet, 1000)
  expect(await publish(changeSet, seen)).toMatchObject({ ok: true })
  const { rows } = await sql.query<{ id: number; said: string; period: string }>(
    `SELECT o."id", trim_scale(o."value")::text AS said, o."period" FROM "Change" c JOIN "Observation" o ON o."id" = c."versionId"
     WHERE c."changeSetId" = $1 AND o."period" = c."content" ->> 'period' ORDER BY c."position"`,
    [changeSet],
  )
  expect(rows.map(({ said }) => Number(said))).toEqual(Array.from({ length: MANY }, (_, n) => n))
  expect(rows.map(({ id }) => id)).toEqual(rows.map(({ id }) => id).toSorted((a, b) => a - b))
  const spans = await sql.query<{ n: string }>(
    `SELECT count(*) AS n FROM "Observation" WHERE "publishedIn" = 2 AND "definitionKey" = 'workforce.people'
       AND to_char("periodStart", 'YYYY-MM') = "period" AND "periodEnd" = "periodStart" + interval '1 month - 1 day'`,
  )
  expect(Number(spans.rows[0]?.n)).toBe(MANY)
})

test('of many figures the one that is published already is named, and nothing is published', async () => {
  const changeSet = await draft()
  const seen = await added(changeSet, 2000 - MANY)
  const [, , third] = seen
  await sql.query(`UPDATE "Change" SET "content" = "content" || '{"period": "1000-05"}' WHERE "id" = $1`, [
    third,
  ])
  expect(await publish(changeSet, seen)).toEqual({ ok: false, problem: { code: 'duplicate', change: third } })
  const { rows } = await sql.query(`SELECT FROM "Release" WHERE "number" > 2`)
  expect(rows).toEqual([])
})

test('of many figures the one that is in the draft twice is named', async () => {
  const changeSet = await draft()
  const seen = await added(changeSet, 3000)
  const last = seen.at(-1)
  await sql.query(`UPDATE "Change" SET "content" = "content" || '{"period": "3000-01"}' WHERE "id" = $1`, [
    last,
  ])
  expect(await publish(changeSet, seen)).toEqual({ ok: false, problem: { code: 'duplicate', change: last } })
})

test('of many figures the one that another release replaced is named', async () => {
  const [mine, theirs] = [await draft(), await draft()]
  const revise = async (changeSet: number, where: string) => {
    const { rows } = await sql.query<{ id: number }>(
      `INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "baseVersionId", "content", "nature", "reason")
       SELECT $1, "position", 'observation', 'supersede', 'qtsc', "versionId", "content" || '{"confidence": "low"}', 'revision', $2
       FROM "Change" WHERE "changeSetId" = (SELECT min("id") FROM "ChangeSet" WHERE "origin" = 'grid') AND ${where}
       ORDER BY "position" RETURNING "id"`,
      [changeSet, title],
    )
    return rows.map(({ id }) => id)
  }
  const [all, one] = [await revise(mine, 'true'), await revise(theirs, '"position" = 400')]
  expect(await publish(theirs, one)).toMatchObject({ ok: true })
  expect(await publish(mine, all)).toEqual({ ok: false, problem: { code: 'stale', change: all[400] } })
})
