import { PgBoss } from 'pg-boss'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { outcomes, plantScheduled, twoPeople } from '../support/scheduled'
import { startWorker, type RunningWorker } from '../support/worker'

const PATIENCE = { timeout: 30_000, interval: 100 }

let database: FactsDatabase
let sql: Client
let people: Awaited<ReturnType<typeof twoPeople>>

beforeAll(async () => {
  process.env['ZONEBOOK_URL'] = 'http://127.0.0.1:9'
  process.env['SMTP_URL'] = ''
  // The portal's own role: what it may not do to the queue would show here.
  database = await factsDatabase('portal')
  sql = database.sql
  people = await twoPeople(sql)
})

afterAll(() => database.close())

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)
const count = async (query: string, ...values: unknown[]) =>
  Number((await sql.query<{ n: string }>(query, values)).rows[0]?.n)

describe('the queue', () => {
  test('has the tables that its library expects, and a queue for every job', async () => {
    const queue = new PgBoss({
      connectionString: database.url,
      schema: 'jobs',
      migrate: false,
      supervise: false,
      schedule: false,
    })
    queue.on('error', () => undefined)
    await queue.start()
    try {
      // Statistics are not kept, so they have no daily tables.
      expect(await queue.detectSchemaDrift()).toMatchObject({ ok: true })
      const { HANDLERS } = await import('../../scripts/worker/handlers')
      const names = (await queue.getQueues()).map(({ name }) => name)
      expect(names).toEqual(expect.arrayContaining([...Object.keys(HANDLERS), 'given-up']))
    } finally {
      await queue.stop({ graceful: false })
    }
  })

  test('takes a job with what it follows from, or neither', async () => {
    const { db } = await import('@/lib/platform/db')
    const { enqueue } = await import('@/lib/platform/jobs')
    const jobs = () =>
      count(`SELECT count(*) n FROM jobs.job WHERE name = 'remind' AND data ->> 'day' = '1999-01-01'`)
    const asked = db().$transaction(async (tx) => {
      await enqueue(tx, 'remind', { day: '1999-01-01' })
      throw new Error('undone')
    })
    await expect(asked).rejects.toThrow('undone')
    expect(await jobs()).toBe(0)
    await db().$transaction((tx) => enqueue(tx, 'remind', { day: '1999-01-01' }, { at: inSeconds(3600) }))
    expect(await jobs()).toBe(1)
    expect(
      await count(
        `SELECT extract(epoch FROM start_after - now()) n FROM jobs.job WHERE data ->> 'day' = '1999-01-01'`,
      ),
    ).toBeGreaterThan(3500)
  })
})

describe('a worker', () => {
  let worker: RunningWorker
  beforeAll(async () => {
    worker = await startWorker(database.url)
    await worker.working
  })
  afterAll(() => worker.stop())

  test('publishes a change set at its time, and not before', async () => {
    const begun = Date.now()
    const changeSet = await plantScheduled(people, inSeconds(2))
    await vi.waitFor(
      async () =>
        expect(await outcomes(sql, [changeSet])).toEqual([{ state: 'published', n: 1, statements: 1 }]),
      PATIENCE,
    )
    expect(Date.now() - begun).toBeGreaterThanOrEqual(2000)
    const { rows } = await sql.query(
      `SELECT e."actorId", t."tags" FROM "ChangeSet" s JOIN "AuditEntry" e ON e."subject" = 'release:' || s."releaseNumber"
       JOIN "ReleaseTouch" t ON t."releaseNumber" = s."releaseNumber" WHERE s."id" = $1`,
      [changeSet],
    )
    expect(rows).toEqual([{ actorId: people.approver, tags: ['releases', 'subject:qtsc'] }])
  })

  test('publishes what is overdue although its job was lost', async () => {
    const changeSet = await plantScheduled(people, inSeconds(-60), { jobLost: true })
    await vi.waitFor(
      async () =>
        expect(await outcomes(sql, [changeSet])).toEqual([{ state: 'published', n: 1, statements: 1 }]),
      PATIENCE,
    )
  })

  test('sends back to its author what is refused by then, says why, and raises an alarm', async () => {
    const { rows } = await sql.query<{ id: number }>(
      `SELECT "id" FROM "Statement" WHERE "subjectKey" = 'qtsc' AND "supersededIn" IS NULL ORDER BY "id" LIMIT 1`,
    )
    const base = rows[0]?.id ?? 0
    const first = await plantScheduled(people, inSeconds(0), { base })
    const second = await plantScheduled(people, inSeconds(1), { base })
    await vi.waitFor(
      async () => expect(await outcomes(sql, [second])).toMatchObject([{ state: 'draft' }]),
      PATIENCE,
    )
    expect(await outcomes(sql, [first])).toMatchObject([{ state: 'published', statements: 1 }])
    const back = await sql.query(
      `SELECT "returnReason", "scheduledFor", "approvedAt", (SELECT count(*)::int FROM "Change" WHERE "changeSetId" = $1 AND "approvedById" IS NOT NULL) AS approved
       FROM "ChangeSet" WHERE "id" = $1`,
      [second],
    )
    expect(back.rows).toEqual([
      {
        returnReason: 'Another release changed a figure or text that it is based on.',
        scheduledFor: null,
        approvedAt: null,
        approved: 0,
      },
    ])
    const alarms = await sql.query(
      `SELECT "code", "detail" FROM "Alarm" WHERE "detail" ->> 'changeSet' = $1`,
      [String(second)],
    )
    expect(alarms.rows).toEqual([
      { code: 'publication_refused', detail: { zones: ['qtsc'], changeSet: second, reason: 'stale' } },
    ])
    const mailed = await sql.query<{ id: number }>(
      `SELECT u."id" FROM "Mail" m JOIN "User" u ON u."email" = m."to" WHERE m."about" = 'alarm:publication_refused' ORDER BY 1`,
    )
    expect(mailed.rows.map(({ id }) => id)).toEqual([people.author, people.approver])
  })
})
