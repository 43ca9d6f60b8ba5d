import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../support/database'

const FIGURE_FIELDS = [
  'id',
  'subject',
  'metric',
  'period',
  'value',
  'unit',
  'qualifier',
  'status',
  'definition',
  'note',
  'source',
  'verified',
  'release',
  'standing',
]
const parkDay = (days = 0) =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

let database: Awaited<ReturnType<typeof freshDatabase>>

/** Asks the data API as a request would. */
async function ask(address: string, headers: Record<string, string> = {}) {
  const { GET } = await import('@/app/api/v1/[...path]/route')
  const url = new URL(address, 'http://zonebook.test/api/v1/')
  const path = url.pathname.replace('/api/v1/', '').split('/')
  return GET(new Request(url, { headers }), { params: Promise.resolve({ path }) })
}

beforeAll(async () => {
  database = await freshDatabase()
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  expect(await (await ask('zones')).json()).toEqual({
    data: [],
    meta: { release: null, publishedAt: null, nextCursor: null },
  })
  const { loadFacts } = await import('@/prisma/seed/load-facts')
  await loadFacts()
})

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await database.drop()
})

describe('lists', () => {
  test.each([
    'zones',
    'metrics',
    'observations',
    'sources',
    'incentives',
    'legal-instruments',
    'events',
    'releases',
    'releases/1/changes',
  ])('%s answers an envelope that names its release', async (path) => {
    const answer = await ask(`${path}?limit=3`)
    expect(answer.status).toBe(200)
    const { data, meta } = await answer.json()
    expect(data.length).toBeGreaterThan(0)
    expect(data.length).toBeLessThanOrEqual(3)
    expect(meta).toMatchObject({ release: 1, publishedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) })
  })

  test('a cursor leads through all of a list, each entry once', async () => {
    const seen: string[] = []
    for (let cursor: string | null = ''; cursor !== null;) {
      const { data, meta } = await (await ask(`sources?limit=50${cursor && `&cursor=${cursor}`}`)).json()
      seen.push(...data.map(({ id }: { id: string }) => id))
      cursor = meta.nextCursor
    }
    const { listSources } = await import('@/lib/sources/queries')
    expect(seen).toEqual((await listSources('live')).map(({ id }) => id))
  })
})

describe('observations', () => {
  test('have exactly the promised fields', async () => {
    const { data } = await (await ask('observations?subject=qtsc&metric=enterprises')).json()
    const figure = data.find(({ value }: { value: string }) => value === '165')
    expect(Object.keys(figure)).toEqual(FIGURE_FIELDS)
    expect(Object.keys(figure.source)).toEqual(['id', 'title', 'publisher', 'url', 'published'])
    expect(figure).toMatchObject({
      subject: 'qtsc',
      metric: 'enterprises',
      period: '2020-12',
      unit: 'enterprise',
    })
    expect(Object.keys(figure.definition)).toEqual(['en', 'vi'])
  })

  test('can be asked for a stretch of time', async () => {
    const { data } = await (await ask('observations?subject=qtsc&from=2020&to=2020')).json()
    expect(data.length).toBeGreaterThan(0)
    for (const { period } of data) expect(period).toMatch(/2020|\d{4}\/\d{4}/)
  })

  test('as a file are one row each, with a byte order mark', async () => {
    const answer = await ask('observations.csv')
    expect(answer.headers.get('content-type')).toContain('text/csv')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const { listFigures } = await import('@/lib/figures/queries')
    const rows = bytes.toString().trimEnd().split('\r\n')
    expect(rows.length).toBe((await listFigures('live', {})).length + 1)
    expect(rows[0]).toContain('id,subject,metric,period,value,unit')
  })
})

describe('what cannot be answered is a problem that says why', () => {
  test.each([
    ['zones?asOf=31/03/2026', 400],
    ['zones?limit=0', 400],
    ['zones?limit=1001', 400],
    ['zones?cursor=x', 400],
    ['zones?subject=qtsc', 400],
    ['observations?from=soon', 400],
    ['zones?asOf=1999-01-01', 404],
    [`zones?asOf=${parkDay(2)}`, 404],
    ['zones.csv?asOf=2026-02-30', 400],
    ['zones/qtsc?asOf=', 400],
    ['zones?release=0', 400],
    ['zones/qtsc?asOf=1999-01-01', 404],
    ['observations.csv?asOf=1999-01-01', 404],
    [`releases/1/changes?asOf=${parkDay(2)}`, 404],
    ['zones?release=99', 404],
    ['zones/atlantis', 404],
    ['releases/99/changes', 404],
    ['nothing', 404],
    ['constructor', 404],
  ])('%s is %i', async (address, status) => {
    const answer = await ask(address)
    expect(answer.status).toBe(status)
    expect(answer.headers.get('content-type')).toContain('application/problem+json')
    expect(await answer.json()).toMatchObject({ status, title: expect.any(String) })
  })
})

test('an answer that is known already is not sent again', async () => {
  const etag = (await ask('zones')).headers.get('etag') ?? ''
  expect((await ask('zones', { 'if-none-match': etag })).status).toBe(304)
  expect((await ask('metrics', { 'if-none-match': etag })).status).toBe(200)
})

test('today is readable by its date, and a zone by its name', async () => {
  expect((await ask(`zones?asOf=${parkDay()}`)).status).toBe(200)
  const { data } = await (await ask('zones/qtsc')).json()
  expect(data).toMatchObject({ slug: 'qtsc', network: 'vn-digital-zones' })
  expect(data.statements.length).toBeGreaterThan(0)
})

test('a release is readable by its number, on every path', async () => {
  for (const path of ['zones', 'observations.csv', 'zones/qtsc', 'releases/1/changes']) {
    const answer = await ask(`${path}?release=1`)
    expect(answer.status, path).toBe(200)
  }
})
