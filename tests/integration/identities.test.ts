import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Changes from '@/lib/changes/mutations'
import type { FigureForm } from '@/lib/changes/form-schema'
import type * as Drafts from '@/lib/identities/admin-queries'
import { publishChangeSet } from '../support/publish'
import { readFactsFile } from '@/prisma/seed/facts-file'
import { readFacts } from '@/prisma/seed/read-facts'
import { anActor, changesOf } from '../support/an-actor'
import { freshDatabase } from '../support/database'
import { DITP, ditpFigure } from '../support/ditp-land'

let database: Awaited<ReturnType<typeof freshDatabase>>
let sql: Client
let changes: typeof Changes
let drafts: typeof Drafts
let withTooMuch: unknown

const title = { en: 'Figures', vi: 'Số liệu' }
const why = { nature: 'correction', reason: { en: 'A slip', vi: 'Nhầm lẫn' } } as const

beforeAll(async () => {
  database = await freshDatabase()
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  changes = await import('@/lib/changes/mutations')
  drafts = await import('@/lib/identities/admin-queries')

  const { creations } = readFacts(readFactsFile())
  const both = [ditpFigure('land_leased', '114.3'), ditpFigure('land_vacant', '265.46')]
  const { publishFacts } = await import('@/lib/releases/mutations')
  withTooMuch = await publishFacts([...creations, ...both], title).catch((error: unknown) => error)

  const { loadFacts } = await import('@/prisma/seed/load-facts')
  await loadFacts()
  sql = new Client(database.url)
  await sql.connect()
}, 120_000)

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await sql.end()
  await database.drop()
})

const appointed = (role: 'contributor' | 'publisher', zone: string | null = null) => anActor(sql, role, zone)

let publisher: Actor
beforeEach(async () => {
  publisher = await appointed('publisher')
})

type Said = {
  definition: string
  value: string
  period?: string
  subject?: string
  unit?: FigureForm['unit']
}

async function standing({ subject = DITP, definition, period = '2021-10' }: Said) {
  const { rows } = await sql.query<{ id: number; value: string }>(
    `SELECT "id", trim_scale("value")::text AS value FROM "Observation" WHERE "subjectKey" = $1 AND "definitionKey" = $2
       AND "period" = $3 AND "standing" = 'ruled' AND "supersededIn" IS NULL`,
    [subject, definition, period],
  )
  return rows[0] ?? null
}

/** Puts a figure into the actor's draft, in place of the published one if there is one. Returns the draft. */
async function proposes(said: Said) {
  const { subject = DITP, definition, value, period = '2021-10', unit = 'ha' } = said
  const base = (await standing(said))?.id
  const saved = await changes.proposeFigure(publisher, {
    subject,
    definition,
    period,
    value,
    unit,
    base,
    why: base === undefined ? undefined : why,
    change: undefined,
    locale: 'en',
    metric: definition.slice(0, definition.indexOf('.')),
    periodApproximate: false,
    periodNote: null,
    scale: '1',
    missingCause: null,
    qualifier: 'exact',
    status: 'reported',
    verified: true,
    confidence: 'high',
    coverage: null,
    note: null,
    source: 'S64',
  })
  if (!saved.ok) throw new Error(`Not saved: ${JSON.stringify(saved.problem)}`)
  return Number(saved.value.next.split('/').pop())
}

/** What the page of a draft foresees, and what its publication then meets. They must agree. */
async function publication(changeSet: number) {
  const foreseen = await drafts.listDraftViolations(publisher, changeSet)
  const seen = await changesOf(sql, changeSet)
  const met = await publishChangeSet(publisher, { changeSet, title, seen })
  const refused = !met.ok && met.problem.code === 'identity' ? met.problem.detail.violations : []
  expect(foreseen).toEqual(refused)
  return met
}

const releaseNumbers = async () => (await sql.query(`SELECT "number" FROM "Release"`)).rows.length

const leased = (value: string, period = '2021-10'): Said => ({
  definition: 'land_leased.leased',
  value,
  period,
})
const vacant = (value: string, period = '2021-10'): Said => ({
  definition: 'land_vacant.vacant',
  value,
  period,
})
const wholeProject = (value: string): Said => ({
  definition: 'land_area.whole-project',
  value,
  period: '2020-01',
})
const phase = (number: 1 | 2, value: string): Said => ({
  subject: `ditp-phase-${number}`,
  definition: 'land_area.phase',
  value,
  period: '2020-01',
})

const REFUSED = { ok: false, problem: { code: 'identity' } }

test('facts that contradict one another are not loaded, and the refusal names the rule and the figures', () => {
  expect(withTooMuch).toMatchObject({
    name: 'IdentityViolated',
    message: expect.stringContaining(
      'leased-and-vacant-within-total-land: 114.3 ha + 265.46 ha = 379.76 ha, against 341 ha (ditp, 2020-01)',
    ),
  })
})

test('114.3 + 265.46 hectares against 341 is refused by name, and nothing is published', async () => {
  const before = await releaseNumbers()
  await proposes(leased('114.3'))
  const met = await publication(await proposes(vacant('265.46')))

  const project = await standing(wholeProject(''))
  const ditp = { en: expect.stringContaining('Da Nang'), vi: expect.stringContaining('Đà Nẵng') }
  const inDraft = { subject: 'ditp', subjectName: ditp, period: '2021-10', unit: 'ha', id: null }
  expect(met).toMatchObject({
    ok: false,
    problem: {
      code: 'identity',
      detail: {
        violations: [
          {
            identity: {
              key: 'leased-and-vacant-within-total-land',
              name: { en: 'Leased and vacant land is at most the land of the zone' },
            },
            relation: 'at_most',
            parts: [
              { ...inDraft, metric: 'land_leased', value: '114.3', change: expect.any(Number) },
              { ...inDraft, metric: 'land_vacant', value: '265.46', change: expect.any(Number) },
            ],
            sum: '379.76',
            whole: { metric: 'land_area', value: '341', period: '2020-01', id: project?.id, change: null },
          },
        ],
      },
    },
  })
  expect(await releaseNumbers()).toBe(before)
  expect(await standing(leased(''))).toBeNull()
})

test('what adds up is published; the land cannot then be corrected below it; and a part can be withdrawn', async () => {
  await proposes(leased('114.3'))
  expect(await publication(await proposes(vacant('226.7')))).toMatchObject({ ok: true })

  const tooLittle = await publication(await proposes(wholeProject('340.99')))
  expect(tooLittle).toMatchObject({
    ...REFUSED,
    problem: { detail: { violations: [{ sum: '341', whole: { value: '340.99', id: null } }] } },
  })
  expect(await standing(wholeProject(''))).toMatchObject({ value: '341' })

  publisher = await appointed('publisher')
  const base = (await standing(vacant('')))?.id ?? 0
  const saved = await changes.proposeWithdrawal(publisher, {
    kind: 'observation',
    base,
    change: undefined,
    why,
  })
  if (!saved.ok) throw new Error('The withdrawal was not saved')
  expect(await publication(Number(saved.value.next.split('/').pop()))).toMatchObject({ ok: true })
  expect(await standing(vacant(''))).toBeNull()
})

test('what is too much for the published land is published with the land that makes room for it', async () => {
  const inCauGiay = (said: Said): Said => ({ ...said, subject: 'cau-giay', period: '2015' })
  await proposes(inCauGiay(leased('5')))
  const draft = await proposes(inCauGiay(vacant('4')))
  expect(await publication(draft)).toMatchObject({
    ...REFUSED,
    problem: { detail: { violations: [{ sum: '9', whole: { value: '8.35' } }] } },
  })
  await proposes(inCauGiay({ definition: 'land_area.zone', value: '9' }))
  expect(await publication(draft)).toMatchObject({ ok: true })
})

test('phases make up the project: 131 + 210 = 341 is published, 132 is refused', async () => {
  expect(await publication(await proposes(phase(1, '131')))).toMatchObject({ ok: true })
  expect(await publication(await proposes(phase(1, '132')))).toMatchObject({
    ...REFUSED,
    problem: {
      detail: {
        violations: [
          {
            identity: { key: 'phases-make-up-the-project' },
            relation: 'equal',
            parts: [
              { subject: 'ditp-phase-1', value: '132', id: null },
              { subject: 'ditp-phase-2', value: '210', change: null },
            ],
            sum: '342',
            whole: { subject: 'ditp', value: '341' },
          },
        ],
      },
    },
  })
})

test('domestic and foreign enterprises are all: 100 + 66 against 165 is refused, 65 is published', async () => {
  const firms = (definition: string, value: string): Said => ({
    subject: 'qtsc',
    definition,
    value,
    period: '2020-12',
    unit: 'enterprise',
  })
  await proposes(firms('domestic_enterprises.without-foreign-capital', '100'))
  const foreign = firms('foreign_enterprises.with-foreign-capital', '66')
  const draft = await proposes(foreign)
  expect(await publication(draft)).toMatchObject({
    ...REFUSED,
    problem: { detail: { violations: [{ sum: '166', whole: { metric: 'enterprises', value: '165' } }] } },
  })
  await sql.query(`DELETE FROM "Change" WHERE "changeSetId" = $1 AND "content" ->> 'value' = '66'`, [draft])
  expect(await publication(await proposes({ ...foreign, value: '65' }))).toMatchObject({ ok: true })
})

test('whatever is drafted, its page foresees exactly what its publication meets', async () => {
  const hectares = fc.integer({ min: 1, max: 400 }).map(String)
  const year = fc.constantFrom('2019', '2021', '2023-06')
  const said = fc.oneof(
    fc
      .record({ make: fc.constantFrom(leased, vacant), value: hectares, period: year })
      .map(({ make, value, period }) => make(value, period)),
    hectares.map(wholeProject),
    fc
      .tuple(fc.constantFrom(1 as const, 2 as const), hectares)
      .map(([number, value]) => phase(number, value)),
  )
  const draftsOfSome = fc.uniqueArray(said, {
    minLength: 1,
    maxLength: 4,
    selector: ({ subject = DITP, definition, period }) => `${subject} ${definition} ${period}`,
  })
  let refused = 0
  const tried = fc.asyncProperty(draftsOfSome, async (figures) => {
    publisher = await appointed('publisher')
    let draft = 0
    for (const figure of figures)
      if ((await standing(figure))?.value !== figure.value) draft = await proposes(figure)
    if (draft !== 0 && !(await publication(draft)).ok) refused += 1
  })
  await fc.assert(tried, { numRuns: 30, endOnFailure: true })
  expect(refused).toBeGreaterThan(0)
})

test('who may not publish another’s draft is not told what is in it', async () => {
  const draft = await proposes(leased('400', '2024'))
  const [elsewhere, here] = [await appointed('publisher', 'qtsc'), await appointed('publisher', 'ditp')]
  await expect(drafts.listDraftViolations(elsewhere, draft)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await drafts.listDraftViolations(here, draft)).toHaveLength(1)
})

test('the public reads the rules', async () => {
  const { listIdentities } = await import('@/lib/identities/queries')
  expect((await listIdentities('live')).map(({ key }) => key)).toEqual([
    'domestic-and-foreign-are-all-enterprises',
    'leased-and-vacant-within-total-land',
    'phases-make-up-the-project',
  ])
})
