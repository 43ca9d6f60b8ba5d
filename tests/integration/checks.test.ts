import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type { GridRow } from '@/lib/cells/grid'
import type { CellEntry, CellsInput } from '@/lib/cells/schema'
import { startOf } from '@/lib/cells/start'
import { isOpen, type Check } from '@/lib/checks/check'
import type * as Grids from '@/lib/cells/admin-queries'
import type * as Cells from '@/lib/cells/mutations'
import type * as Checks from '@/lib/checks/admin-queries'
import type * as Explaining from '@/lib/checks/mutations'
import type * as Reviews from '@/lib/review/mutations'
import { anActor, changesOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'

let database: FactsDatabase
let sql: Client
let cells: typeof Cells
let grid: typeof Grids
let checks: typeof Checks
let explaining: typeof Explaining
let review: typeof Reviews

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  cells = await import('@/lib/cells/mutations')
  grid = await import('@/lib/cells/admin-queries')
  checks = await import('@/lib/checks/admin-queries')
  explaining = await import('@/lib/checks/mutations')
  review = await import('@/lib/review/mutations')
}, 120_000)

afterAll(() => database.close())

let staff: Actor
let period: string
let year = 2100
beforeEach(async () => {
  staff = await anActor(sql, 'contributor', 'qtsc', 'Lan')
  period = String((year += 2))
})

const title = { en: 'Figures', vi: 'Số liệu' }

async function rowOf(metric: string, own = period): Promise<GridRow> {
  const { rows } = await grid.readGrid(staff, { period: own, zones: ['qtsc'] })
  const row = rows.find((one) => one.metric === metric && one.subject === 'qtsc')
  if (!row) throw new Error(`There is no row of ${metric}`)
  return row
}

const typed = (row: GridRow, edit: Partial<CellEntry>): CellsInput['cells'][number] => ({
  subject: row.subject,
  metric: row.metric,
  definition: row.definition,
  period: row.period,
  base: row.published?.id ?? null,
  entry: { ...(row.entry ?? startOf(row, 'en')), source: 'S1', scale: '1', confirmed: true, ...edit },
})

async function save(...sent: CellsInput['cells']) {
  const { changeSet, results } = await cells.saveCells(staff, { cells: sent })
  if (changeSet === null) throw new Error('Nothing was saved')
  return { changeSet, results }
}

const submit = async (changeSet: number) =>
  review.submitChangeSet(staff, { changeSet, seen: await changesOf(sql, changeSet), note: null })
const codes = (found: readonly Check[]) => found.map(({ code }) => code)

test('a figure that moved too far is a warning until its author explains it', async () => {
  const row = await rowOf('enterprises')
  const far = String(Number(row.last?.value ?? 0) * 2)
  const { changeSet, results } = await save(typed(row, { typed: far }))
  expect(results[0]?.warnings).toMatchObject([
    { code: 'moved', percent: '100', allowed: '25', explanation: null },
  ])
  expect(await submit(changeSet)).toMatchObject({ ok: false, problem: { code: 'checks' } })

  const [warning] = await checks.listChecks(staff, changeSet)
  expect(warning).toMatchObject({
    code: 'moved',
    detail: { percent: '100', against: row.last?.period },
    explanation: null,
    place: { zone: 'qtsc', about: { metric: { en: 'Enterprises' }, period } },
  })
  expect(warning?.place.address).toMatch(new RegExp(`^/admin/quarter/${period}\\?zone=qtsc#cell-qtsc_`))

  const change = warning?.place.change ?? 0
  await explaining.explainWarning(staff, { change, code: 'moved', text: 'Two parks were merged' })
  expect(await checks.listChecks(staff, changeSet)).toMatchObject([{ explanation: 'Two parks were merged' }])
  expect((await rowOf('enterprises')).entry?.explanations).toEqual({ moved: 'Two parks were merged' })
  expect(await submit(changeSet)).toMatchObject({ ok: true })
})

test('what is explained in the grid lets it through, and stays while the value does', async () => {
  const row = await rowOf('enterprises')
  const far = String(Number(row.last?.value ?? 0) * 2)
  const explanations = { moved: 'Two parks were merged' }
  await save(typed(row, { typed: far, explanations }))
  const again = await save(typed(row, { typed: far, explanations, note: { en: 'a', vi: 'b' } }))
  expect((await checks.listChecks(staff, again.changeSet)).filter(isOpen)).toEqual([])

  const other = await save(typed(row, { typed: `${far}0`, explanations }))
  expect(other.results[0]?.warnings).toMatchObject([{ code: 'moved', explanation: null }])
  expect(await submit(other.changeSet)).toMatchObject({ ok: false, problem: { code: 'checks' } })
  await save(typed(row, { typed: `${far}0`, explanations: { moved: 'As counted' } }))
  expect(await submit(other.changeSet)).toMatchObject({ ok: true })
})

test('an explanation is taken back by an empty one, and nobody explains what another wrote', async () => {
  const row = await rowOf('enterprises')
  const { changeSet } = await save(typed(row, { typed: String(Number(row.last?.value ?? 0) * 2) }))
  const change = (await changesOf(sql, changeSet))[0] ?? 0
  const other = await anActor(sql, 'publisher')
  await expect(explaining.explainWarning(other, { change, code: 'moved', text: 'x' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  })
  await explaining.explainWarning(staff, { change, code: 'moved', text: 'x' })
  await explaining.explainWarning(staff, { change, code: 'moved', text: '' })
  expect((await checks.listChecks(staff, changeSet)).filter(isOpen)).toHaveLength(1)
})

test('what is explained of a figure stays when its form saves it again, and goes with another value', async () => {
  const { proposeFigure } = await import('@/lib/changes/mutations')
  const { getDraftedCreation } = await import('@/lib/changes/admin-queries')
  const row = await rowOf('enterprises')
  const far = String(Number(row.last?.value ?? 0) * 2)
  const { changeSet } = await save(typed(row, { typed: far, explanations: { moved: 'As counted' } }))
  const again = async (edit: { value: string; note?: { en: string; vi: string } }) => {
    const change = (await changesOf(sql, changeSet))[0] ?? 0
    const drafted = await getDraftedCreation(staff, 'observation', change)
    if (!drafted) throw new Error('The draft is gone')
    const { conflict: _conflict, inputs: _inputs, ...said } = drafted
    expect(await proposeFigure(staff, { ...said, change, locale: 'en', scale: '1', ...edit })).toMatchObject({
      ok: true,
    })
    return checks.listChecks(staff, changeSet)
  }
  expect(await again({ value: far, note: { en: 'a', vi: 'b' } })).toMatchObject([
    { explanation: 'As counted' },
  ])
  expect((await rowOf('enterprises')).entry).toMatchObject({
    note: { en: 'a' },
    explanations: { moved: 'As counted' },
  })
  expect(await again({ value: `${far}0` })).toMatchObject([{ explanation: null }])
})

test('a cell that is no figure yet stands in the way, by its name', async () => {
  const [first, second] = [await rowOf('enterprises'), await rowOf('workforce')]
  const { changeSet } = await save(
    typed(first, { typed: first.last?.value ?? '1' }),
    typed(second, { typed: 'many', source: null }),
  )
  expect(await checks.listChecks(staff, changeSet)).toMatchObject([
    {
      level: 'error',
      code: 'unfinished',
      problems: ['value:number', 'source:required'],
      place: { change: null, about: { metric: { en: 'Workforce' }, period } },
    },
  ])
  expect(await submit(changeSet)).toMatchObject({ ok: false, problem: { code: 'checks' } })
  await save({ ...typed(second, {}), entry: null })
  expect(await submit(changeSet)).toMatchObject({ ok: true })
})

test('a figure is held against what the same draft says of the period before', async () => {
  const later = String(Number(period) + 1)
  const first = await rowOf('enterprises')
  const value = Number(first.last?.value ?? 0)
  await save(typed(first, { typed: String(value * 2), explanations: { moved: 'As counted' } }))
  const { results } = await save(typed(await rowOf('enterprises', later), { typed: String(value * 2 + 1) }))
  expect(results[0]).toMatchObject({ warnings: [], moved: expect.stringMatching(/^0/) })
})

test('what another release replaced meanwhile is stale, and what stands already is a duplicate', async () => {
  const other = await anActor(sql, 'publisher', null, 'Minh')
  const row = await rowOf('enterprises')
  const near = row.last?.value ?? '1'
  const mine = await save(typed(row, { typed: near }))
  const theirs = await cells.saveCells(other, { cells: [typed(row, { typed: near })] })
  const changeSet = theirs.changeSet ?? 0
  await publishChangeSet(other, { changeSet, title, seen: await changesOf(sql, changeSet) })
  expect(codes(await checks.listChecks(staff, mine.changeSet))).toEqual(['duplicate'])

  const why = { nature: 'correction' as const, reason: { en: 'Counted again', vi: 'Đã đếm lại' } }
  const published = await rowOf('enterprises')
  const based = await save(typed(published, { typed: String(Number(near) + 1), why }))
  expect(codes(await checks.listChecks(staff, based.changeSet))).toEqual([])
  const again = await cells.saveCells(other, {
    cells: [typed(published, { typed: String(Number(near) + 2), why })],
  })
  const second = again.changeSet ?? 0
  await publishChangeSet(other, { changeSet: second, title, seen: await changesOf(sql, second) })
  expect(codes(await checks.listChecks(staff, based.changeSet))).toEqual(['stale'])
})

test('a text that changed in one language alone is asked about', async () => {
  const { proposeZone } = await import('@/lib/changes/mutations')
  const { getEditable } = await import('@/lib/changes/admin-queries')
  const { rows } = await sql.query<{ id: number }>(
    `SELECT "id" FROM "ZoneVersion" WHERE "zoneSlug" = 'qtsc' AND "supersededIn" IS NULL`,
  )
  const editable = await getEditable(staff, 'zone', rows[0]?.id ?? 0)
  if (!editable) throw new Error('There is no profile')
  const { slug, name, stage, stageNote, website, note } = editable.content
  const saved = await proposeZone(staff, {
    base: editable.base,
    change: undefined,
    why: { nature: 'revision', reason: { en: 'A new name', vi: 'Tên mới' } },
    slug,
    name: { ...name, en: `${name.en} Park` },
    stage,
    stageNote,
    website,
    note,
  })
  const changeSet = Number(saved.ok ? saved.value.next.split('/').pop() : 0)
  const [warning, ...more] = await checks.listChecks(staff, changeSet)
  expect(more).toEqual([])
  expect(warning).toMatchObject({ code: 'one_language', detail: { fields: ['name'] }, explanation: null })
  expect(warning?.place.address).toContain('/admin/zones/qtsc/profile')
})

test('figures that contradict one another are told with the rule that they break', async () => {
  const all = { ...(await rowOf('enterprises')), definition: 'enterprises.firms' }
  const own = {
    ...all,
    metric: 'domestic_enterprises',
    definition: 'domestic_enterprises.without-foreign-capital',
  }
  const { changeSet } = await save(typed(all, { typed: '10' }), typed(own, { typed: '11' }))
  expect(await checks.listChecks(staff, changeSet)).toContainEqual(
    expect.objectContaining({ level: 'error', code: 'identity' }),
  )
})

test('ten thousand changes are checked in a few seconds', async () => {
  const { rows } = await sql.query<{ id: number }>(
    `WITH made AS (
       INSERT INTO "ChangeSet" ("origin", "state", "authorId", "updatedAt") VALUES ('file', 'draft', $1, now()) RETURNING "id"
     ), sample AS (
       SELECT c."content" FROM "Change" c WHERE c."kind" = 'observation' AND c."content" ->> 'metric' = 'enterprises'
         AND c."content" ->> 'value' IS NOT NULL AND c."content" ->> 'standing' = 'ruled' LIMIT 1
     )
     INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "content")
     SELECT made."id", zone * 100 + y, 'observation', 'create', 'qtsc', "content" || jsonb_build_object(
       'subject', 'made-up-' || zone, 'period', (2000 + y)::text, 'inputs', '[]'::jsonb, 'status', 'reported')
     FROM made, sample, generate_series(1, 400) zone, generate_series(1, 25) y RETURNING "changeSetId" AS id`,
    [staff.id],
  )
  expect(rows).toHaveLength(10_000)
  const began = performance.now()
  await checks.listChecks(staff, rows[0]?.id ?? 0)
  console.log(`10,000 changes: ${Math.round(performance.now() - began)} ms`)
})
