import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Due } from '@/lib/reminders/due'
import { anActor } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { onClock } from '../support/days-ago'
import { startWorker } from '../support/worker'

const DAY = 86_400_000
const ZONE = 'qtsc'

let database: FactsDatabase
let sql: Client
/** What the zone owes first, by the bundled facts. */
let first: Due
/** Another zone that owes something. */
let another: string

const daysFrom = (day: string, count: number) =>
  new Date(Date.parse(day) + count * DAY).toISOString().slice(0, 10)

beforeAll(async () => {
  process.env['ZONEBOOK_URL'] = 'https://zones.example.org'
  process.env['SMTP_URL'] = ''
  database = await factsDatabase('portal')
  sql = database.sql
  const { assess } = await import('@/lib/freshness/stored')
  const { dueOn } = await import('@/lib/reminders/due')
  const day = '2030-01-01'
  const dues = dueOn(await assess('live', day), day)
  const soonest = dues.find(({ zone }) => zone.slug === ZONE)
  const other = dues.find(({ zone }) => zone.slug !== ZONE)
  if (!soonest || !other) throw new Error('The zones owe nothing')
  first = soonest
  another = other.zone.slug
})

afterAll(() => database.close())

const remindOn = async (day: string) => (await import('@/lib/reminders/jobs')).remind(day)
const appoint = (id: number, role: string, zone: string) =>
  sql.query(`INSERT INTO "Appointment" ("userId", "role", "zoneSlug") VALUES ($1, $2::"Role", $3)`, [
    id,
    role,
    zone,
  ])
const nobodyIsLeft = () =>
  sql.query(
    `DELETE FROM "Reminder"; DELETE FROM "Mail"; DELETE FROM "Appointment"; TRUNCATE jobs.job CASCADE`,
  )

/** The days after the first due date on which somebody was reminded of it. */
async function stepsOf(id: number) {
  const { rows } = await sql.query<{ step: number }>(
    `SELECT "step" FROM "Reminder" WHERE "userId" = $1 AND "zoneSlug" = $2 AND "due" = $3 ORDER BY "step"`,
    [id, ZONE, first.due],
  )
  return rows.map(({ step }) => step)
}
const mailsTo = async (email: string) =>
  (
    await sql.query<{ subject: string; text: string; about: string; locale: string }>(
      `SELECT "subject", "text", "about", "locale" FROM "Mail" WHERE "to" = $1 ORDER BY "id"`,
      [email],
    )
  ).rows

describe('over a whole quarter, asked twice a day and by two workers at once', () => {
  test('each step is told once, to whom it concerns, and nobody gets two mails on a day', async () => {
    await nobodyIsLeft()
    const [contributor, publisher, gone] = [
      await anActor(sql, 'contributor', ZONE),
      await anActor(sql, 'publisher', ZONE),
      await anActor(sql, 'contributor', ZONE),
    ]
    await sql.query(`UPDATE "User" SET "disabledAt" = now() WHERE "id" = $1`, [gone.id])
    for (let days = -20; days <= 92; days += 1) {
      const day = daysFrom(first.due, days)
      await Promise.all([remindOn(day), remindOn(day)])
      await remindOn(day)
    }
    expect(await stepsOf(contributor.id)).toEqual([-14, -7, -1, 1, 7, 21, 35, 49, 63, 77, 91])
    expect(await stepsOf(publisher.id)).toEqual([7, 21, 35, 49, 63, 77, 91])
    expect(await mailsTo(gone.email)).toEqual([])
    for (const { email } of [contributor, publisher]) {
      const days = (await mailsTo(email)).map(({ about }) => about)
      expect(new Set(days).size).toBe(days.length)
    }
  }, 120_000)
})

test('a mail names zone, period, day and figures in the language of who gets it, with the way to the grid', async () => {
  await nobodyIsLeft()
  const contributor = await anActor(sql, 'contributor', ZONE)
  await sql.query(`UPDATE "User" SET "locale" = 'vi' WHERE "id" = $1`, [contributor.id])
  await remindOn(daysFrom(first.due, -14))
  const [mail] = await mailsTo(contributor.email)
  expect(mail?.locale).toBe('vi')
  expect(mail?.subject).toBe('1 kỳ cập nhật sắp đến hạn')
  expect(mail?.text).toContain(first.zone.name.vi)
  for (const name of first.metrics) expect(mail?.text).toContain(name.vi)
  expect(mail?.text).toContain('còn 14 ngày')
  expect(mail?.text).toContain(`https://zones.example.org/admin/quarter/${first.period}?zone=${ZONE}`)
})

test('one mail tells of all zones of a person', async () => {
  await nobodyIsLeft()
  const contributor = await anActor(sql, 'contributor', ZONE)
  await appoint(contributor.id, 'contributor', another)
  const day = '2030-01-01'
  await remindOn(day)
  const mails = await mailsTo(contributor.email)
  expect(mails).toHaveLength(1)
  const { rows } = await sql.query<{ zone: string }>(
    `SELECT DISTINCT "zoneSlug" AS zone FROM "Reminder" WHERE "userId" = $1 ORDER BY 1`,
    [contributor.id],
  )
  expect(rows.length).toBeGreaterThan(1)
  for (const { zone } of rows) expect(mails[0]?.text).toContain(`zone=${zone}`)
})

test('days without a worker are made up for by the step that stands, and by none before it', async () => {
  await nobodyIsLeft()
  const contributor = await anActor(sql, 'contributor', ZONE)
  for (const days of [-13, -5, 5, 20]) await remindOn(daysFrom(first.due, days))
  expect(await stepsOf(contributor.id)).toEqual([-14, -7, 1, 7])
})

test('a worker on a moved clock reminds for the day that it believes', async () => {
  await nobodyIsLeft()
  const contributor = await anActor(sql, 'contributor', ZONE)
  const nine = Date.parse(`${daysFrom(first.due, -7)}T09:00:00+07:00`)
  const worker = await startWorker(database.url, {
    ...onClock(nine),
    ZONEBOOK_URL: 'https://zones.example.org',
    SMTP_URL: '',
  })
  try {
    await worker.working
    const { db } = await import('@/lib/platform/db')
    const { enqueue } = await import('@/lib/platform/jobs')
    await db().$transaction((tx) => enqueue(tx, 'remind', {}))
    await vi.waitFor(async () => expect(await stepsOf(contributor.id)).toEqual([-7]), {
      timeout: 30_000,
      interval: 100,
    })
  } finally {
    await worker.stop()
  }
})

test('the queue asks every morning at eight in the parks, and once for a morning that was missed', async () => {
  const { rows } = await sql.query(
    `SELECT "cron", "timezone", "options" ->> 'missed' AS missed FROM jobs.schedule WHERE "name" = 'remind'`,
  )
  expect(rows).toEqual([{ cron: '0 8 * * *', timezone: 'Asia/Ho_Chi_Minh', missed: 'once' }])
})

test('staff see what their own zones owe, the longest overdue first', async () => {
  await nobodyIsLeft()
  const { listDueForMe } = await import('@/lib/reminders/admin-queries')
  const noon = new Date(Date.parse(`${daysFrom(first.due, 30)}T12:00:00+07:00`))
  const { dues } = await listDueForMe(await anActor(sql, 'contributor', ZONE), noon)
  expect(dues[0]).toEqual({ ...first, days: 30 })
  expect(dues.map(({ due }) => due)).toEqual(dues.map(({ due }) => due).toSorted())
  expect(new Set(dues.map(({ zone }) => zone.slug))).toEqual(new Set([ZONE]))
  expect(await listDueForMe(await anActor(sql, 'auditor'), noon)).toEqual({ dues: [], more: 0 })
})
