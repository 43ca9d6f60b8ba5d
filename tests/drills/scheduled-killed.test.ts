import { randomInt } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { outcomes, plantScheduled, twoPeople } from '../support/scheduled'
import { startWorker, type RunningWorker } from '../support/worker'

/** How often a worker is killed, and how many change sets wait for each. */
const KILLS = 15
const EACH = 3
/** Workers do not have to be killed one after another: so many live at a time. */
const AT_ONCE = 3

let database: FactsDatabase
let sql: Client

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
})

afterAll(() => database.close())

/** Nothing listens there: what checks a release afterwards is not what this drill is about. */
const aWorker = () => startWorker(database.url, { ZONEBOOK_URL: 'http://127.0.0.1:9', SMTP_URL: '' })

const holds = async () => {
  const { verifyChains } = await import('@/lib/seals/verify')
  await sql.query('BEGIN READ ONLY')
  const found = await verifyChains(sql)
  await sql.query('ROLLBACK')
  return found
}

test(`workers killed ${KILLS} times between approval and the set time, and while they publish: nothing is lost, nothing doubled`, async () => {
  const people = await twoPeople(sql)
  const planted: number[] = []
  const begun = { waiting: 0, publishing: 0 }

  /** Lets a worker begin, gives it something to publish in a moment, and kills it before that moment or after it. */
  const round = async (_: unknown, n: number) => {
    const worker = await aWorker()
    await worker.working
    const at = new Date(Date.now() + 1000)
    planted.push(...(await Promise.all(Array.from({ length: EACH }, () => plantScheduled(people, at)))))
    const isEarly = n === 0
    const moment = at.getTime() + (isEarly ? -randomInt(0, 300) : randomInt(0, 2000))
    await delay(Math.max(0, moment - Date.now()))
    begun[Date.now() < at.getTime() ? 'waiting' : 'publishing'] += 1
    await worker.kill()
  }
  for (let killed = 0; killed < KILLS; killed += AT_ONCE)
    await Promise.all(Array.from({ length: AT_ONCE }, round))

  const left = (await outcomes(sql, planted)).find(({ state }) => state === 'approved')?.n ?? 0
  console.info(`${KILLS} kills`, begun, `left when the last was killed: ${left} of ${planted.length}`)
  expect(begun.waiting).toBeGreaterThan(0)
  expect(begun.publishing).toBeGreaterThan(0)

  // Two at once, for what all those left behind.
  const workers: RunningWorker[] = [await aWorker(), await aWorker()]
  try {
    const all = [{ state: 'published', n: planted.length, statements: planted.length }]
    await vi.waitFor(async () => expect(await outcomes(sql, planted)).toEqual(all), {
      timeout: 60_000,
      interval: 100,
    })
    const { rows } = await sql.query<{ releases: number; sets: number; entries: number }>(
      `SELECT (SELECT count(*)::int FROM "Release" WHERE "number" > 1) AS releases,
         (SELECT count(DISTINCT "releaseNumber")::int FROM "ChangeSet" WHERE "id" = ANY ($1)) AS sets,
         (SELECT count(*)::int FROM "AuditEntry" WHERE "action" = 'release.published' AND "subject" <> 'release:1') AS entries`,
      [planted],
    )
    expect(rows).toEqual([{ releases: planted.length, sets: planted.length, entries: planted.length }])
    expect(await holds()).toMatchObject({ broken: null, releases: { holding: planted.length + 1 } })
  } finally {
    await Promise.all(workers.map((worker) => worker.kill()))
  }
}, 240_000)

test('two workers to whom the same change sets fall due publish each once', async () => {
  const people = await twoPeople(sql)
  const workers = [await aWorker(), await aWorker()]
  try {
    await Promise.all(workers.map(({ working }) => working))
    const at = new Date(Date.now() + 1000)
    const planted: number[] = []
    for (let n = 0; n < 10; n += 1) {
      const changeSet = await plantScheduled(people, at)
      planted.push(changeSet)
      // The same is asked of the queue once more, as after a restored backup.
      const { db } = await import('@/lib/platform/db')
      const { enqueue } = await import('@/lib/platform/jobs')
      await db().$transaction((tx) => enqueue(tx, 'publish-change-set', { changeSet }, { at }))
    }
    const all = [{ state: 'published', n: 10, statements: 10 }]
    await vi.waitFor(async () => expect(await outcomes(sql, planted)).toEqual(all), {
      timeout: 60_000,
      interval: 100,
    })
    expect(await holds()).toMatchObject({ broken: null })
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()))
  }
})
