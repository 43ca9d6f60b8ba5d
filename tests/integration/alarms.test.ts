import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { portalLogin } from '../../scripts/database/portal-login'
import { anActor } from '../support/an-actor'
import { freshDatabase } from '../support/database'
import { plantScheduled, twoPeople } from '../support/scheduled'

let database: Awaited<ReturnType<typeof freshDatabase>>
let sql: Client
/** A site that answers for the portal, whatever a test has it say. */
let site: Server
let answer: (path: string) => { status: number; body: string }

beforeAll(async () => {
  site = createServer((request, response) => {
    const { status, body } = answer(request.url ?? '')
    response.writeHead(status).end(body)
  }).listen(0, '127.0.0.1')
  ;[database] = await Promise.all([freshDatabase('facts'), once(site, 'listening')])
  const address = site.address()
  process.env['DATABASE_URL'] = await portalLogin(database.url)
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  process.env['ZONEBOOK_URL'] =
    `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
  process.env['SMTP_URL'] = ''
  sql = new Client(database.url)
  await sql.connect()
})

afterAll(async () => {
  site.close()
  const { db } = await import('@/lib/platform/db')
  await Promise.all([db().$disconnect(), sql.end()])
  await database.drop()
})

const check = async (release: number) =>
  (await import('@/lib/releases/jobs')).checkRelease(release, {
    signal: new AbortController().signal,
    patience: 0,
  })

async function aRelease() {
  const changeSet = await plantScheduled(await twoPeople(sql), new Date(Date.now() - 1000), {
    jobLost: true,
  })
  const { publishDue } = await import('@/lib/review/jobs')
  const published = await publishDue(changeSet)
  return published?.release ?? 0
}

const alarmsOf = async (release: number) =>
  (
    await sql.query(`SELECT "code", "detail" FROM "Alarm" WHERE "releaseNumber" = $1 ORDER BY "id"`, [
      release,
    ])
  ).rows

describe('after a release the portal reads what readers read', () => {
  test('and is content where they see it', async () => {
    const release = await aRelease()
    answer = (path) => ({
      status: 200,
      body: path.startsWith('/api/')
        ? JSON.stringify({ meta: { release } })
        : `<a href="/en/releases/${release}">`,
    })
    await check(release)
    expect(await alarmsOf(release)).toEqual([])
    const { rows } = await sql.query(`SELECT "passed" FROM "ReleaseCheck" WHERE "releaseNumber" = $1`, [
      release,
    ])
    expect(rows).toEqual([{ passed: true }])
  })

  test('and raises one alarm where they do not, with what they see, however often it is asked', async () => {
    const [administrator, own, other] = [
      await anActor(sql, 'administrator'),
      await anActor(sql, 'publisher', 'qtsc'),
      await anActor(sql, 'publisher', 'can-tho'),
    ].map(({ email }) => email)
    const release = await aRelease()
    answer = (path) =>
      path.startsWith('/api/')
        ? { status: 200, body: JSON.stringify({ meta: { release: release - 1 } }) }
        : path.includes('feed')
          ? { status: 200, body: 'nothing new' }
          : { status: 404, body: '' }
    await check(release)
    await check(release)
    const alarms = await alarmsOf(release)
    expect(alarms).toMatchObject([
      {
        code: 'not_shown',
        detail: {
          zones: ['qtsc'],
          looked: [
            { expected: `release:${release}`, found: `release:${release - 1}` },
            { expected: `release:${release}`, found: 'older' },
            { expected: 'page', found: 'status:404' },
            { expected: 'page', found: 'status:404' },
          ],
        },
      },
    ])
    const mailed = await sql.query<{ to: string }>(`SELECT "to" FROM "Mail" WHERE "about" = $1`, [
      `release:${release}`,
    ])
    const told = mailed.rows.map(({ to }) => to)
    expect(told).toEqual(expect.arrayContaining([administrator, own]))
    expect(told).not.toContain(other)
  })

  test('a figure that changed is looked for by its value, in the API and on its pages', async () => {
    const { expected } = await import('@/lib/releases/look')
    const figure = { id: 12, value: '42.5', subject: 'qtsc', isZone: true, replaces: 7 }
    const looks = expected(3, [figure]).slice(4)
    const found = (body: (path: string) => string) => looks.map(({ path, find }) => find(body(path)))
    expect(looks.map(({ path }) => path)).toEqual([
      '/api/v1/figures/12',
      '/en/figures/12',
      '/vi/figures/12',
      '/en/zones/qtsc',
      '/vi/zones/qtsc',
    ])
    const fresh = (path: string) =>
      path.startsWith('/api')
        ? JSON.stringify({ data: { value: '42.5' }, meta: { release: 4 } })
        : '<a href="/en/figures/12"><data value="42.5">'
    expect(found(fresh)).toEqual(looks.map(({ expected: right }) => right))
    const old = (path: string) =>
      path.startsWith('/api')
        ? JSON.stringify({ data: { value: '41' }, meta: { release: 2 } })
        : '<a href="/en/figures/7"><data value="41">'
    expect(found(old)).toEqual(['value:41:2', 'other', 'other', 'figure:7', 'figure:7'])
  })
})

describe('an alarm', () => {
  const raise = async (zones: string[]) => {
    const { db } = await import('@/lib/platform/db')
    const { raiseAlarm } = await import('@/lib/alarms/raise')
    await sql.query(`DELETE FROM "Alarm"`)
    await db().$transaction((tx) =>
      raiseAlarm(tx, { code: 'publication_refused', zones, changeSet: 1, reason: 'stale' }, { to: [] }),
    )
    return (await sql.query<{ id: number }>(`SELECT "id" FROM "Alarm"`)).rows[0]?.id ?? 0
  }

  test.each([
    ['of a zone', ['qtsc'], 'publisher', 'qtsc', true],
    ['of a zone', ['qtsc'], 'publisher', null, true],
    ['of a zone', ['qtsc'], 'administrator', null, true],
    ['of a zone', ['qtsc'], 'publisher', 'can-tho', false],
    ['of a zone', ['qtsc'], 'contributor', 'qtsc', false],
    ['of a zone', ['qtsc'], 'auditor', null, false],
    ['of no zone', [], 'administrator', null, true],
    ['of no zone', [], 'publisher', 'qtsc', false],
  ] as const)('%s (%j) is there for a %s of %s: %s', async (_case, zones, role, zone, isThere) => {
    const alarm = await raise([...zones])
    const actor = await anActor(sql, role, zone)
    const { countOpenAlarms, listAlarms } = await import('@/lib/alarms/admin-queries')
    const { closeAlarm } = await import('@/lib/alarms/mutations')
    expect(await countOpenAlarms(actor)).toBe(isThere ? 1 : 0)
    expect((await listAlarms(actor, false, null)).alarms.map(({ id }) => id)).toEqual(isThere ? [alarm] : [])
    const closed = await closeAlarm(actor, { alarm }).catch((error: { code: string }) => error.code)
    expect(closed).toEqual(isThere ? { ok: true, value: { next: '/admin/alarms' } } : 'FORBIDDEN')
  })

  test('is closed once, by name, and the audit trail tells of it', async () => {
    const alarm = await raise(['qtsc'])
    const [first, second] = [
      await anActor(sql, 'publisher', 'qtsc', 'First'),
      await anActor(sql, 'publisher', 'qtsc', 'Second'),
    ]
    const { countOpenAlarms, listAlarms } = await import('@/lib/alarms/admin-queries')
    const { closeAlarm } = await import('@/lib/alarms/mutations')
    await Promise.all([closeAlarm(first, { alarm }), closeAlarm(first, { alarm })])
    await closeAlarm(second, { alarm })
    expect(await countOpenAlarms(first)).toBe(0)
    expect((await listAlarms(second, true, null)).alarms).toMatchObject([{ id: alarm, closedBy: 'First' }])
    const { rows } = await sql.query(`SELECT "actorId" FROM "AuditEntry" WHERE "subject" = $1`, [
      `alarm:${alarm}`,
    ])
    expect(rows).toEqual([{ actorId: first.id }])
  })

  test('is raised for a job that was given up', async () => {
    await sql.query(`DELETE FROM "Alarm"`)
    const { giveUp } = await import('@/lib/alarms/jobs')
    await giveUp('read-import', { import: 7 }, { message: 'out of memory' })
    const { rows } = await sql.query(`SELECT "code", "detail" FROM "Alarm"`)
    expect(rows).toEqual([
      { code: 'job_given_up', detail: { zones: [], job: 'read-import', about: 7, why: 'out of memory' } },
    ])
  })

  test('a change set whose publication was given up is its author’s again', async () => {
    await sql.query(`DELETE FROM "Alarm"`)
    const changeSet = await plantScheduled(await twoPeople(sql), new Date(Date.now() - 1000), {
      jobLost: true,
    })
    const { giveUp } = await import('@/lib/alarms/jobs')
    await giveUp('publish-change-set', { changeSet }, { message: 'no memory' })
    const { rows } = await sql.query(
      `SELECT "state"::text, "returnReason" FROM "ChangeSet" WHERE "id" = $1`,
      [changeSet],
    )
    expect(rows).toEqual([
      { state: 'draft', returnReason: 'The publication failed for a reason that the portal does not know.' },
    ])
    expect((await sql.query(`SELECT "detail" FROM "Alarm"`)).rows).toEqual([
      { detail: { zones: ['qtsc'], changeSet, reason: 'failed' } },
    ])
  })
})
