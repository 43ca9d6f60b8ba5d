import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Creation } from '@/lib/changes/change'
import type { LoadedFacts } from '@/prisma/seed/load-facts'
import { readFactsFile } from '@/prisma/seed/facts-file'
import { readFacts } from '@/prisma/seed/read-facts'
import { freshDatabase } from '../support/database'

const TAKEN_BACK = 'controlled-testing-sandbox'
const REWORDED = 'customs-priority-regime'
const RATE = 'preferential-cit-rate-for-new-projects-in-a-zone'
const why = { nature: 'correction', reason: { en: 'Better words', vi: 'Cách viết tốt hơn' } } as const

/** The law, and what it refers to. Figures have no part in this, and take long. */
const OF_THE_LAW = ['source', 'network', 'place', 'legal_instrument', 'incentive']

/** The facts as version 0.4.0 published them: without questions, and with law that says nothing of terms or effects. */
const before = (creations: readonly Creation[]): Creation[] =>
  creations
    .filter(({ kind }) => OF_THE_LAW.includes(kind))
    .map((creation): Creation => {
      if (creation.kind === 'legal_instrument')
        return {
          ...creation,
          content: { ...creation.content, issuer: null, effects: [], standardRates: [] },
        }
      if (creation.kind !== 'incentive') return creation
      const nothing = { grantedFrom: null, grantedUntil: null, transition: null, unpriced: null }
      return {
        ...creation,
        content: { ...creation.content, ...nothing, criteria: [], terms: [], companions: [] },
      }
    })

const { creations } = readFacts(readFactsFile())
const law = creations.filter(({ kind }) => kind === 'legal_instrument' || kind === 'incentive')
const questions = creations.filter(({ kind }) => kind === 'question').length

let database: Awaited<ReturnType<typeof freshDatabase>>
let sql: Client
let first: LoadedFacts
let second: LoadedFacts

/** The change sets of people are another test's matter: what they said is published as they would have it published. */
async function publishedByPeople() {
  const { db } = await import('@/lib/platform/db')
  const { actorWithId } = await import('@/lib/auth/actor')
  const { addToDraft } = await import('@/lib/changes/draft')
  const { standingVersion } = await import('@/lib/editor/stored')
  const { contentOfVersion } = await import('@/lib/changes/stored')
  const { publishChangeSet } = await import('../support/publish')
  const { id } = await db().user.create({
    data: {
      email: 'author@zonebook.test',
      name: 'An Author',
      passwordHash: 'none',
      appointments: { create: { role: 'contributor' } },
    },
  })
  const author = await actorWithId(id)
  if (!author) throw new Error('The author was not appointed')
  const edit = async (slug: string, says: 'other words' | 'nothing') => {
    const base = (await standingVersion('incentive', slug)) ?? 0
    const said = await contentOfVersion('incentive', base)
    if (!said) throw new Error(`Nothing stands under ${slug}`)
    const content =
      says === 'nothing' ? null : { ...said.content, gives: { en: 'Other words', vi: 'Lời khác' } }
    const operation = content === null ? ('withdraw' as const) : ('supersede' as const)
    const zone = null
    return db().$transaction((tx) =>
      addToDraft(tx, author, { kind: 'incentive', operation, zone, base, content, why, replaces: null }),
    )
  }
  await edit(REWORDED, 'other words')
  const changeSet = await edit(TAKEN_BACK, 'nothing')
  const seen = await db().change.findMany({ where: { changeSetId: changeSet }, select: { id: true } })
  const published = await publishChangeSet(author, {
    changeSet,
    title: { en: 'By people', vi: 'Do con người' },
    seen: seen.map(({ id }) => id),
  })
  expect(published.ok).toBe(true)
}

beforeAll(async () => {
  database = await freshDatabase()
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  sql = new Client(database.url)
  await sql.connect()
  const { publishFacts } = await import('@/lib/releases/mutations')
  await publishFacts(before(creations), { en: 'The bundled facts', vi: 'Dữ liệu kèm theo phần mềm' })
  await publishedByPeople()
  const { loadFacts } = await import('@/prisma/seed/load-facts')
  first = await loadFacts()
  second = await loadFacts()
})

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await Promise.all([db().$disconnect(), sql.end()])
  await database.drop()
})

test('a portal that holds the facts of an earlier version gets questions and terms in a release of its own, once', async () => {
  expect(first).toMatchObject({ loaded: false, updated: { release: 3 } })
  expect(second).toEqual({ ...first, updated: null })
  const { listQuestions } = await import('@/lib/questions/queries')
  const { getIncentive } = await import('@/lib/incentives/queries')
  expect(await listQuestions('live')).toHaveLength(questions)
  expect(await getIncentive('live', RATE)).toMatchObject({
    release: 3,
    terms: [{ tax: 'cit', kind: 'rate', percent: '10', years: 15 }],
    companions: [{}, {}],
  })
  expect(await getIncentive(2, RATE)).toMatchObject({ release: 1, terms: [] })
})

test('programs read the terms as they are, with the keys of what they name', async () => {
  const { apiIncentive } = await import('@/lib/api/shapes')
  const { getIncentive } = await import('@/lib/incentives/queries')
  const { listInstruments } = await import('@/lib/law/queries')
  const incentive = await getIncentive('live', RATE)
  if (!incentive) throw new Error('It was not published')
  expect(apiIncentive(incentive, await listInstruments('live'), '2026-07-01')).toMatchObject({
    treatment: 'computed',
    criteria: expect.arrayContaining([
      expect.objectContaining({ question: 'activity', test: 'is', value: 'software', alternative: 1 }),
    ]),
    terms: [{ tax: 'cit', kind: 'rate', percent: '10', years: 15, instrument: 'law-67-2025-qh15' }],
    companions: [{ incentive: expect.any(String) }, { incentive: expect.any(String) }],
  })
})

test('what people changed or withdrew is left to them, and the release says so in both languages', async () => {
  const { getIncentive } = await import('@/lib/incentives/queries')
  const { getRelease } = await import('@/lib/releases/queries')
  expect(await getIncentive('live', REWORDED)).toMatchObject({ release: 2, gives: { en: 'Other words' } })
  expect(await getIncentive('live', TAKEN_BACK)).toBeNull()
  expect(first.updated?.left.map(({ en }) => en)).toEqual([
    'Customs priority regime',
    'Controlled testing (sandbox)',
  ])
  expect(await getRelease(3)).toMatchObject({
    title: { en: expect.stringContaining('incentives'), vi: expect.stringContaining('ưu đãi') },
    note: {
      en: expect.stringContaining('Customs priority regime; Controlled testing (sandbox)'),
      vi: expect.stringContaining('Chế độ ưu tiên về hải quan'),
    },
  })
})

test('it touches the law and the questions alone, gives a reason for each change, and its seal holds', async () => {
  const { db } = await import('@/lib/platform/db')
  const { verifyChains } = await import('@/lib/seals/verify')
  const changes = await db().change.findMany({
    where: { changeSet: { releaseNumber: 3 } },
    select: { kind: true, operation: true, nature: true, reason: true },
  })
  expect(new Set(changes.map(({ kind }) => kind))).toEqual(
    new Set(['legal_instrument', 'question', 'incentive']),
  )
  expect(changes.length).toBeLessThanOrEqual(law.length - 2 + questions)
  const superseding = changes.filter(({ operation }) => operation === 'supersede')
  expect(superseding.every(({ nature, reason }) => nature === 'revision' && reason !== null)).toBe(true)
  await sql.query('BEGIN')
  expect(await verifyChains(sql)).toMatchObject({ releases: { holding: 3, broken: null } })
  await sql.query('ROLLBACK')
})

test('by no other way are facts published after the first release', async () => {
  await expect(
    sql.query(
      `WITH set AS (INSERT INTO "ChangeSet" ("origin", "state", "updatedAt") VALUES ('facts', 'draft', now()) RETURNING "id")
       INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "content")
       SELECT "id", 0, 'metric', 'create', '{}' FROM set`,
    ),
  ).resolves.toBeDefined()
  await expect(
    sql.query(
      `UPDATE "ChangeSet" SET "state" = 'published', "releaseNumber" = 3 WHERE "origin" = 'facts' AND "state" = 'draft'`,
    ),
  ).rejects.toThrow(/only say the law again/)
})

test.each(['estimate', 'terms'])(
  'no incentive is published as “%s”, which is a page of its own',
  async (slug) => {
    const { incentiveContent } = await import('@/lib/incentives/schema')
    const { isFree } = await import('@/lib/editor/stored')
    const content = law.find(({ kind }) => kind === 'incentive')?.content
    expect(incentiveContent.safeParse({ ...content, slug }).error?.issues).toMatchObject([
      { path: ['slug'], message: 'key_taken' },
    ])
    expect(await isFree('incentive', slug)).toBe(false)
  },
)
