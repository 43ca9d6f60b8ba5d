import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type * as Route from '@/app/api/staff/cells/route'
import type * as Presence from '@/app/api/staff/presence/route'
import type { Actor } from '@/lib/auth/policy'
import { anActor } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'

const session = vi.hoisted((): { id: number | null } => ({ id: null }))
vi.mock('next-auth', () => ({
  getServerSession: async () => (session.id === null ? null : { user: { id: String(session.id) } }),
}))

let database: FactsDatabase
let sql: Client
let route: typeof Route
let presence: typeof Presence
let staff: Actor

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  route = await import('@/app/api/staff/cells/route')
  presence = await import('@/app/api/staff/presence/route')
  staff = await anActor(sql, 'contributor', 'qtsc')
}, 120_000)

afterAll(() => database.close())

const CELLS = 'http://portal.example/api/staff/cells'
const OWN = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' }

async function ask(
  as: Actor | null,
  request: Request,
  handle: (request: Request) => Promise<Response> = route.PUT,
) {
  session.id = as?.id ?? null
  const answer = await handle(request)
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    answer,
    body: await answer.json(),
  }
}
const put = (body: string, headers: Record<string, string> = OWN) =>
  new Request(CELLS, { method: 'PUT', body, headers })

const cell = {
  subject: 'qtsc',
  metric: 'enterprises',
  definition: 'enterprises.firms',
  period: '2031',
  base: null,
  entry: {
    typed: '42.450',
    locale: 'vi',
    scale: '1',
    confirmed: false,
    qualifier: 'exact',
    status: 'reported',
    missingCause: null,
    source: 'S1',
    note: null,
    why: null,
    explanations: {},
  },
}
const cells = (...sent: object[]) => JSON.stringify({ cells: sent })

test('the grid is read and saved as JSON that nobody keeps', async () => {
  const saved = await ask(staff, put(cells(cell)))
  expect(saved).toMatchObject({ status: 200, body: { results: [{ read: '42450', problems: {} }] } })
  expect(saved.answer.headers.get('cache-control')).toBe('no-store')
  const read = await ask(staff, new Request(`${CELLS}?period=2031&zone=qtsc`, { headers: OWN }), route.GET)
  expect(read).toMatchObject({ status: 200, body: { period: '2031', zones: [{ slug: 'qtsc' }] } })
  expect(read.body.rows).toContainEqual(
    expect.objectContaining({
      definition: 'enterprises.firms',
      entry: expect.objectContaining({ typed: '42.450' }),
    }),
  )
})

test('who has the zone open says so and hears of the others', async () => {
  const body = JSON.stringify({ zones: ['qtsc'], period: '2031' })
  const request = () =>
    new Request('http://portal.example/api/staff/presence', { method: 'POST', body, headers: OWN })
  const other = await anActor(sql, 'contributor', 'qtsc', 'Minh')
  await ask(other, request(), presence.POST)
  const heard = await ask(staff, request(), presence.POST)
  expect(heard.body).toEqual({ present: [{ name: 'Minh', zone: 'qtsc' }] })
  await sql.query(`UPDATE "Presence" SET "seenAt" = now() - interval '61 seconds' WHERE "userId" = $1`, [
    other.id,
  ])
  expect((await ask(staff, request(), presence.POST)).body).toEqual({ present: [] })
})

test.each<[string, () => Request, number, string]>([
  ['another site', () => put(cells(cell), { ...OWN, 'sec-fetch-site': 'cross-site' }), 403, 'CROSS_SITE'],
  ['what is no JSON', () => put('x', { ...OWN, 'content-type': 'text/plain' }), 415, 'NOT_JSON'],
  ['broken JSON', () => put('{'), 422, 'INVALID'],
  ['too much', () => put('x'.repeat(2_000_001)), 413, 'TOO_LARGE'],
  ['no rows', () => put(cells()), 422, 'INVALID'],
  [
    'more than two thousand rows',
    () => put(cells(...Array.from({ length: 2001 }, () => cell))),
    422,
    'INVALID',
  ],
  ['another zone', () => put(cells({ ...cell, subject: 'dsp' })), 403, 'FORBIDDEN'],
  ['no such zone', () => put(cells({ ...cell, subject: 'nowhere' })), 404, 'NOT_FOUND'],
])('%s is refused with a code', async (_case, request, status, code) => {
  const refused = await ask(staff, request())
  expect(refused).toMatchObject({ status, type: 'application/problem+json', body: { status, code } })
})

test('whose session ended is told so', async () => {
  expect(await ask(null, put(cells(cell)))).toMatchObject({ status: 401, body: { code: 'UNAUTHENTICATED' } })
})
