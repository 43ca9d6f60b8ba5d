import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Creation } from '@/lib/changes/change'
import type * as Queries from '@/lib/freshness/queries'
import { scoreOf } from '@/lib/freshness/score'
import { parkDayOf } from '@/lib/shared/park-day'
import { readFactsFile } from '@/prisma/seed/facts-file'
import { readFacts } from '@/prisma/seed/read-facts'
import { freshDatabase } from '../support/database'

const { creations } = readFacts(readFactsFile())
const text = (words: string) => ({ en: words, vi: words })

function bundled<Kind extends Creation['kind']>(kind: Kind, is: (content: never) => boolean = () => true) {
  const found = creations.find((one) => one.kind === kind && is(one.content as never))
  if (!found) throw new Error(`The facts hold no such ${kind}`)
  return found as Extract<Creation, { kind: Kind }>
}

/** A metric that is due by its own schedule, with one definition. */
function scheduled(key: string, cadence: 'quarterly' | 'yearly', dueDays: number): Creation[] {
  const { content } = bundled('metric')
  const definition = { key: `${key}.all`, metric: key, text: text(key), formula: null }
  return [
    { kind: 'metric', content: { ...content, key, name: text(key), cadence, dueDays, position: 900 } },
    { kind: 'definition', content: definition },
  ]
}

const { content: anyFigure } = bundled('observation')
type Said = Partial<typeof anyFigure> & { metric: string; period: string }
const reported = (said: Said): Creation => ({
  kind: 'observation',
  content: {
    ...anyFigure,
    subject: 'alpha',
    definition: `${said.metric}.all`,
    value: '1',
    unit: 'enterprise',
    note: null,
    conflict: null,
    ...said,
  },
})

const alternate = { standing: 'alternate', standingReason: text('Nobody ruled for it') } as const
const generated: Creation[] = [
  { kind: 'zone', content: { ...bundled('zone').content, slug: 'alpha', name: text('Alpha') } },
  ...scheduled('lettings', 'quarterly', 30),
  ...scheduled('audits', 'yearly', 60),
  ...scheduled('openings', 'yearly', 1),
  reported({ metric: 'lettings', period: '2026-Q2' }),
  reported({ metric: 'lettings', period: '2026-Q3', ...alternate }),
  reported({ metric: 'audits', period: '2025' }),
  reported({ metric: 'audits', period: '2026', status: 'estimated' }),
  reported({ metric: 'openings', period: 'undated' }),
  reported({ metric: 'openings', period: '2025', value: null, missingCause: text('Not counted') }),
]

let database: Awaited<ReturnType<typeof freshDatabase>>
let reads: typeof Queries

/** Publishes further figures as the next release, as a publisher would. */
async function publishNext(figures: readonly Creation[]) {
  const [{ db }, { actorWithId }, { publishChangeSet }] = await Promise.all([
    import('@/lib/platform/db'),
    import('@/lib/auth/actor'),
    import('../support/publish'),
  ])
  const person = await db().user.create({
    data: {
      email: 'publisher@zonebook.test',
      name: 'Test',
      passwordHash: 'none',
      appointments: { create: { role: 'publisher' } },
    },
  })
  const actor = await actorWithId(person.id)
  if (!actor) throw new Error('The person was not appointed')
  const { id, changes } = await db().changeSet.create({
    data: {
      origin: 'form',
      state: 'draft',
      authorId: person.id,
      changes: {
        create: figures.map(({ kind, content }, position) => ({
          position,
          kind,
          operation: 'create' as const,
          content,
        })),
      },
    },
    include: { changes: true },
  })
  const seen = changes.map((change) => change.id)
  const published = await publishChangeSet(actor, { changeSet: id, title: text('Next'), seen })
  if (!published.ok) throw new Error(JSON.stringify(published.problem))
  return published.value.release
}

beforeAll(async () => {
  database = await freshDatabase()
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  const { publishFacts } = await import('@/lib/releases/mutations')
  await publishFacts([...creations, ...generated], text('Facts'))
  reads = await import('@/lib/freshness/queries')
})

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await database.drop()
})

/** What a subject owes by a metric on a day. */
async function freshness(subject: string, metric: string, day: string, at: 'live' | number = 'live') {
  const all = await reads.listFreshness(at, subject, day)
  return all.find(({ metric: { key } }) => key === metric)?.freshness
}

describe('the bundled facts', () => {
  const DAY = '2026-11-22'

  test.each([
    ['vn-digital-zones', 'enterprises', { state: 'next_update', period: '2026', due: '2027-01-15' }],
    ['qtsc', 'workforce', { state: 'overdue', period: '2021', due: '2022-01-15', days: 1772 }],
    ['qtsc', 'enterprises', { state: 'next_update', period: '2027', due: '2028-01-15' }],
    ['dsp', 'revenue', { state: 'not_scheduled', reason: 'never_dated' }],
    ['qtsc', 'usd_per_ha_year', { state: 'not_scheduled', reason: 'never_dated' }],
    ['qtsc', 'land_area', { state: 'not_scheduled', reason: 'irregular' }],
    ['ditp', 'enterprises', { state: 'not_scheduled', reason: 'outside' }],
    ['hsinchu', 'revenue', { state: 'not_scheduled', reason: 'outside' }],
    ['vnu-itp', 'enterprises', { state: 'not_scheduled', reason: 'outside' }],
  ])('%s, %s: %j', async (subject, metric, expected) =>
    expect(await freshness(subject, metric, DAY)).toEqual(expected),
  )

  test('score the operating zones of the network, and nobody else', async () => {
    const scores = await reads.listScores('live', DAY)
    expect(Object.keys(scores).toSorted()).toEqual(
      ['alpha', 'cau-giay', 'dsp', 'dsp2', 'fpt-complex', 'qtsc'].toSorted(),
    )
    for (const [slug, score] of Object.entries(scores))
      expect(scoreOf((await reads.listFreshness('live', slug, DAY)).map((one) => one.freshness))).toEqual(
        score,
      )
  })

  test('nothing is due before the day that asks, and the soonest comes first', async () => {
    const updates = await reads.listNextUpdates('live', DAY, 50)
    const days = updates.map(({ due }) => due)
    expect(days.length).toBeGreaterThan(2)
    expect(days).toEqual(days.toSorted())
    expect((days[0] ?? '') >= DAY).toBe(true)
    expect(await reads.listNextUpdates('live', DAY, 3)).toEqual(updates.slice(0, 3))
  })
})

describe('a zone that reports by quarter and by year', () => {
  test.each([
    // An alternate did not stand, so the third quarter of 2026 is still to come.
    ['lettings', '2026-10-30', { state: 'next_update', period: '2026-Q3', due: '2026-10-30' }],
    ['lettings', '2026-10-31', { state: 'overdue', period: '2026-Q3', due: '2026-10-30', days: 1 }],
    // An estimate is no report.
    ['audits', '2027-03-01', { state: 'next_update', period: '2026', due: '2027-03-01' }],
    ['audits', '2027-03-02', { state: 'overdue', period: '2026', due: '2027-03-01', days: 1 }],
    // A figure without a date, and one known to be missing, tell nothing of a period.
    ['openings', '2026-11-22', { state: 'not_scheduled', reason: 'never_dated' }],
  ])('%s on %s: %j', async (metric, day, expected) =>
    expect(await freshness('alpha', metric, day)).toEqual(expected),
  )

  test('a figure published later counts from its release on, and never before it', async () => {
    const owed = { state: 'overdue', period: '2026-Q3', due: '2026-10-30', days: 1 }
    expect(await freshness('alpha', 'lettings', '2026-10-31')).toEqual(owed)
    const release = await publishNext([reported({ metric: 'lettings', period: '2026-Q3' })])

    const next = { state: 'next_update', period: '2026-Q4', due: '2027-01-30' }
    expect(await freshness('alpha', 'lettings', '2026-10-31')).toEqual(next)
    expect(await freshness('alpha', 'lettings', '2026-10-31', release)).toEqual(next)
    expect(await freshness('alpha', 'lettings', '2026-10-31', release - 1)).toEqual(owed)
  })
})

describe('the data API', () => {
  async function ask(address: string) {
    const { GET } = await import('@/app/api/v1/[...path]/route')
    const url = new URL(address, 'http://zonebook.test/api/v1/')
    const path = url.pathname.replace('/api/v1/', '').split('/')
    return GET(new Request(url), { params: Promise.resolve({ path }) })
  }
  type Entry = { slug: string; freshness: object | null }

  test('says the same as the pages, today and as of today', async () => {
    const today = parkDayOf(new Date())
    const scores = await reads.listScores('live', today)
    for (const address of ['zones', `zones?asOf=${today}`]) {
      const { data } = (await (await ask(address)).json()) as { data: Entry[] }
      for (const { slug, freshness } of data) expect(freshness, slug).toEqual(scores[slug] ?? null)
    }
  })

  test('tells of a zone each figure that is expected, with the day it is due', async () => {
    const { data } = (await (await ask('zones/qtsc')).json()) as {
      data: { freshness: { updates: object[] } }
    }
    const workforce = { metric: 'workforce', state: 'overdue', period: '2021', due: '2022-01-15' }
    expect(data.freshness.updates).toContainEqual({ ...workforce, daysOverdue: expect.any(Number) })
    const { data: abroad } = (await (await ask('zones/hsinchu')).json()) as { data: Entry }
    expect(abroad.freshness).toBeNull()
  })

  test('gives the score a column of its own in a file', async () => {
    const [header] = (await (await ask('zones.csv')).text()).split('\r\n')
    expect(header).toContain('freshness_expected,freshness_onTime,freshness_overdue,freshness_neverDated')
  })
})

test('the address that turns the day says which day it is', async () => {
  const { POST } = await import('@/app/api/day/route')
  expect(await POST().json()).toEqual({ day: parkDayOf(new Date()) })
})
