import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Reads from '@/lib/cells/admin-queries'
import type { CellResult, Grid, GridRow } from '@/lib/cells/grid'
import type * as Writes from '@/lib/cells/mutations'
import type { CellEntry, CellsInput } from '@/lib/cells/schema'
import { startOf } from '@/lib/cells/start'
import type * as Reviews from '@/lib/review/mutations'
import { anActor, changesOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'

let database: FactsDatabase
let sql: Client
let reads: typeof Reads
let writes: typeof Writes
let review: typeof Reviews

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  reads = await import('@/lib/cells/admin-queries')
  writes = await import('@/lib/cells/mutations')
  review = await import('@/lib/review/mutations')
}, 120_000)

afterAll(() => database.close())

let staff: Actor
beforeEach(async () => {
  staff = await anActor(sql, 'contributor', 'qtsc', 'Lan')
})

// Far from every bundled figure, and each test in a year of its own.
let year = 2200
let period: string
beforeEach(() => {
  period = String((year += 2))
})

const title = { en: 'Figures', vi: 'Số liệu' }
const read = (actor: Actor, own = period): Promise<Grid> =>
  reads.readGrid(actor, { period: own, zones: ['qtsc'] })

const rowOf = (grid: Grid, metric: string): GridRow => {
  const row = grid.rows.find((one) => one.metric === metric && one.subject === 'qtsc')
  if (!row) throw new Error(`There is no row of ${metric}`)
  return row
}

/** A row as the grid sends it when somebody typed into it. */
function typed(row: GridRow, edit: Partial<CellEntry> | null): CellsInput['cells'][number] {
  const { subject, metric, definition, period: own, published } = row
  const from = row.entry ?? { ...startOf(row, 'en'), source: 'S1' }
  const entry = edit && { ...from, scale: '1' as const, confirmed: false, ...edit }
  return { subject, metric, definition, period: own, base: published?.id ?? null, entry }
}

/** What an author says to whatever is unusual about a made-up value. */
const EXPLAINED = { moved: 'As counted', out_of_range: 'As counted' }

async function save(actor: Actor, ...cells: CellsInput['cells']) {
  const saved = await writes.saveCells(actor, { cells })
  const [result] = saved.results
  if (!result || saved.changeSet === null) throw new Error('Nothing was saved')
  return { ...saved, changeSet: saved.changeSet, result }
}

const proposedOf = async (changeSet: number) => {
  const { rows } = await sql.query<{ id: number; value: string | null; operation: string }>(
    `SELECT "id", "content" ->> 'value' AS value, "operation" FROM "Change" WHERE "changeSetId" = $1 ORDER BY "position"`,
    [changeSet],
  )
  return rows
}

test('a zone’s grid has what it ever stated, what is due, and what was last', async () => {
  const grid = await read(staff)
  expect(grid.zones).toMatchObject([{ slug: 'qtsc' }])
  const row = rowOf(grid, 'workforce')
  expect(row).toMatchObject({ published: null, entry: null, others: [], underReview: null })
  expect(row.last?.value).toMatch(/^\d+$/)
  expect(grid.rows.every((one) => one.period === period)).toBe(true)
})

test('what was typed is a drafted figure, and is there again when the grid is read', async () => {
  const row = rowOf(await read(staff), 'enterprises')
  const { result, changeSet } = await save(staff, typed(row, { typed: '1,234', note: { en: 'a', vi: 'b' } }))
  expect(result).toMatchObject({ read: '1234', problems: {} })
  expect(await proposedOf(changeSet)).toMatchObject([{ value: '1234', operation: 'create' }])
  const again = rowOf(await read(staff), 'enterprises')
  expect(again.entry).toMatchObject({ typed: '1,234', note: { en: 'a', vi: 'b' } })
  expect(again.result).toMatchObject({ read: '1234', problems: {} })
})

test('what somebody stated of a zone and period is counted until it is published, handed in or not', async () => {
  const counted = async () => (await reads.countTyped(staff)).get(`qtsc ${period}`) ?? 0
  expect(await counted()).toBe(0)
  const row = rowOf(await read(staff), 'enterprises')
  const { changeSet } = await save(staff, typed(row, { typed: '234', explanations: EXPLAINED }))
  expect(await counted()).toBe(1)
  const seen = await changesOf(sql, changeSet)
  expect(await review.submitChangeSet(staff, { changeSet, seen, note: null })).toMatchObject({ ok: true })
  expect(await counted()).toBe(1)
})

test('saving twice is one draft and one change, the same as before', async () => {
  const row = rowOf(await read(staff), 'enterprises')
  const first = await save(staff, typed(row, { typed: '77' }))
  const proposed = await proposedOf(first.changeSet)
  const second = await save(staff, typed(row, { typed: '77' }))
  expect(second.changeSet).toBe(first.changeSet)
  expect(await proposedOf(first.changeSet)).toEqual(proposed)
  const { rows } = await sql.query(
    `SELECT count(*)::int AS count FROM "AuditEntry" WHERE "actorId" = $1 AND "action" = 'change.proposed'`,
    [staff.id],
  )
  expect(rows).toEqual([{ count: 1 }])
})

test('the last of two entries for a row counts', async () => {
  const row = rowOf(await read(staff), 'enterprises')
  const { results, changeSet } = await save(staff, typed(row, { typed: '5' }), typed(row, { typed: '6' }))
  expect(results.map((one) => one.read)).toEqual(['6', '6'])
  expect(await proposedOf(changeSet)).toMatchObject([{ value: '6' }])
})

test.each<[string, Partial<CellEntry>, Partial<CellResult>]>([
  [
    'a number of the other language',
    { typed: '42.450' },
    { problems: { value: ['ambiguous'] }, readings: ['42.45', '42450'] },
  ],
  ['no number', { typed: 'many' }, { problems: { value: ['number'] } }],
  ['nothing', { typed: '' }, { problems: { value: ['value_or_cause'] } }],
  ['not available, without a cause', { typed: 'n/a' }, { problems: { missingCause: ['required'] } }],
  ['below zero', { typed: '-4' }, { problems: { value: ['not_negative'] } }],
  ['half a firm', { typed: '4.5' }, { problems: { value: ['whole_number'] } }],
  ['too many digits', { typed: '12345678901234567890123' }, { problems: { value: ['decimal'] } }],
  ['no source', { typed: '4', source: null }, { problems: { source: ['required'] } }],
  ['a source that is none', { typed: '4', source: 'nowhere' }, { problems: { source: ['unknown_source'] } }],
])('%s is kept and is no figure yet', async (_case, edit, expected) => {
  const row = rowOf(await read(staff), 'enterprises')
  await save(staff, typed(row, { typed: '3' }))
  const { result, changeSet } = await save(staff, typed(row, edit))
  expect(result).toMatchObject({ read: expect.toSatisfy(() => true), ...expected })
  expect(await proposedOf(changeSet)).toEqual([])
  const again = rowOf(await read(staff), 'enterprises')
  expect(again.entry).toMatchObject(edit)
  expect(again.result).toMatchObject(expected)
})

test('not available with its cause is a figure without a value', async () => {
  const row = rowOf(await read(staff), 'enterprises')
  const cause = { en: 'Not counted', vi: 'Chưa thống kê' }
  const { result, changeSet } = await save(staff, typed(row, { typed: '…', missingCause: cause }))
  expect(result).toMatchObject({ read: null, problems: {} })
  expect(await proposedOf(changeSet)).toMatchObject([{ value: null }])
})

test('an emptied row leaves nothing behind', async () => {
  const row = rowOf(await read(staff), 'enterprises')
  const { changeSet } = await save(staff, typed(row, { typed: '5' }))
  await save(staff, typed(row, null))
  expect(await proposedOf(changeSet)).toEqual([])
  expect(rowOf(await read(staff), 'enterprises').entry).toBeNull()
})

test('emptying a row that held nothing opens no draft', async () => {
  const row = rowOf(await read(staff), 'enterprises')
  const saved = await writes.saveCells(staff, { cells: [typed(row, null)] })
  expect(saved).toMatchObject({ changeSet: null, results: [{ read: null, problems: {} }] })
})

test('a published figure is changed with a reason, and what says the same is no change', async () => {
  const row = rowOf(await read(staff), 'enterprises')
  const { changeSet } = await save(staff, typed(row, { typed: '50', explanations: EXPLAINED }))
  const seen = await changesOf(sql, changeSet)
  expect(await publishChangeSet(staff, { changeSet, title, seen })).toMatchObject({ ok: true })

  const published = rowOf(await read(staff), 'enterprises')
  expect(published).toMatchObject({ published: { value: '50' }, entry: null })
  const same = await save(staff, typed(published, { ...startOf(published, 'en') }))
  expect(same.result).toMatchObject({ read: '50', problems: {} })
  expect(await proposedOf(same.changeSet)).toEqual([])

  const other = { ...startOf(published, 'en'), typed: '60' }
  expect((await save(staff, typed(published, other))).result.problems).toEqual({ 'why.nature': ['required'] })
  const half = { nature: 'revision' as const, reason: { en: 'Counted again', vi: '' } }
  expect((await save(staff, typed(published, { ...other, why: half }))).result.problems).toEqual({
    'why.reason.vi': ['required'],
  })
  const why = { ...half, reason: { en: 'Counted again', vi: 'Đã đếm lại' } }
  const changed = await save(staff, typed(published, { ...other, why }))
  expect(changed.result.problems).toEqual({})
  expect(await proposedOf(changed.changeSet)).toMatchObject([{ value: '60', operation: 'supersede' }])
})

test('what somebody published meanwhile is not overwritten unseen', async () => {
  const other = await anActor(sql, 'contributor', 'qtsc', 'Minh')
  const row = rowOf(await read(staff), 'enterprises')
  const theirs = await save(other, typed(row, { typed: '10', explanations: EXPLAINED }))
  expect(rowOf(await read(staff), 'enterprises').others).toEqual(['Minh'])
  await publishChangeSet(other, {
    changeSet: theirs.changeSet,
    title,
    seen: await changesOf(sql, theirs.changeSet),
  })

  const mine = await save(staff, typed(row, { typed: '11' }))
  expect(mine.result.problems).toMatchObject({ value: ['stale'] })
  expect(await proposedOf(mine.changeSet)).toEqual([])
  const again = rowOf(await read(staff), 'enterprises')
  expect(again).toMatchObject({ entry: { typed: '11' }, published: { value: '10' } })
  expect(again.result?.problems).toMatchObject({ value: ['stale'] })

  const why = { nature: 'revision' as const, reason: { en: 'Counted again', vi: 'Đã đếm lại' } }
  expect((await save(staff, typed(again, { why }))).result.problems).toEqual({})
})

test('two authors do not disturb each other', async () => {
  const other = await anActor(sql, 'contributor', 'qtsc', 'Minh')
  const row = rowOf(await read(staff), 'enterprises')
  const [mine, theirs] = await Promise.all([
    save(staff, typed(row, { typed: '1' })),
    save(other, typed(row, { typed: '2' })),
  ])
  expect(mine.changeSet).not.toBe(theirs.changeSet)
  expect(rowOf(await read(staff), 'enterprises').entry).toMatchObject({ typed: '1' })
  expect(rowOf(await read(other), 'enterprises').entry).toMatchObject({ typed: '2' })
  expect((await writes.keepPresence(staff, { zones: ['qtsc'], period })).present).toEqual(
    expect.arrayContaining([{ name: 'Minh', zone: 'qtsc' }]),
  )
})

test('many saves of one author at once are one draft', async () => {
  const rows = (await read(staff)).rows.slice(0, 8)
  const saved = await Promise.all(rows.map((row, i) => save(staff, typed(row, { typed: String(i + 1) }))))
  expect(new Set(saved.map(({ changeSet }) => changeSet)).size).toBe(1)
})

test('a figure under review is refused with words, and takes no other row along', async () => {
  const grid = await read(staff)
  const row = rowOf(grid, 'enterprises')
  const { changeSet } = await save(staff, typed(row, { typed: '20', explanations: EXPLAINED }))
  const seen = await changesOf(sql, changeSet)
  expect(await review.submitChangeSet(staff, { changeSet, seen, note: null })).toMatchObject({ ok: true })

  expect(rowOf(await read(staff), 'enterprises')).toMatchObject({ underReview: changeSet, entry: null })
  const later = await save(
    staff,
    typed(row, { typed: '21' }),
    typed(rowOf(grid, 'workforce'), { typed: '300' }),
  )
  expect(later.changeSet).not.toBe(changeSet)
  expect(later.results.map(({ problems }) => problems)).toEqual([{ value: ['under_review'] }, {}])
  expect(await proposedOf(later.changeSet)).toMatchObject([{ value: '300' }])

  await review.takeBackChangeSet(staff, { changeSet })
  expect(rowOf(await read(staff), 'enterprises').underReview).toBeNull()
})

test('what a form drafted stands in the grid, and what the grid does not ask is kept', async () => {
  const { proposeFigure } = await import('@/lib/changes/mutations')
  const row = rowOf(await read(staff), 'enterprises')
  await proposeFigure(staff, {
    subject: row.subject,
    metric: row.metric,
    definition: row.definition,
    period,
    periodApproximate: true,
    periodNote: null,
    locale: 'en',
    value: '31',
    scale: '1',
    missingCause: null,
    unit: 'enterprise',
    qualifier: 'over',
    status: 'provisional',
    verified: false,
    confidence: 'low',
    coverage: { en: 'Phase 1', vi: 'Giai đoạn 1' },
    note: null,
    source: 'S1',
  })
  const drafted = rowOf(await read(staff), 'enterprises')
  expect(drafted.entry).toMatchObject({ typed: '31', qualifier: 'over', status: 'provisional' })
  const { changeSet } = await save(staff, typed(drafted, { typed: '32' }))
  const { rows } = await sql.query(`SELECT "content" FROM "Change" WHERE "changeSetId" = $1`, [changeSet])
  expect(rows).toMatchObject([
    { content: { value: '32', coverage: { en: 'Phase 1' }, verified: false, periodApproximate: true } },
  ])
})

test('who may not is refused', async () => {
  const elsewhere = await anActor(sql, 'contributor', 'dsp')
  const row = rowOf(await read(staff), 'enterprises')
  await expect(writes.saveCells(elsewhere, { cells: [typed(row, { typed: '1' })] })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  await expect(read(elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(writes.keepPresence(elsewhere, { zones: ['qtsc'], period })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
})

test('two thousand cells are saved at once, in a second or two', async () => {
  const everyone = await anActor(sql, 'publisher')
  const counted = (await read(everyone)).rows.filter(({ unit }) => unit === 'enterprise' || unit === 'person')
  const cells = Array.from({ length: 2000 }, (_, i) => {
    const row = counted[i % counted.length]
    if (!row) throw new Error('Nothing is counted')
    return { ...typed(row, { typed: String(i + 1) }), period: String(3000 + Math.floor(i / counted.length)) }
  })
  const began = performance.now()
  const { changeSet, results } = await save(everyone, ...cells)
  const first = performance.now() - began
  expect(results.filter(({ problems }) => Object.keys(problems).length > 0)).toEqual([])
  expect((await proposedOf(changeSet)).length).toBe(2000)
  await save(everyone, ...cells)
  console.log(
    `2,000 cells: ${Math.round(first)} ms, again: ${Math.round(performance.now() - began - first)} ms`,
  )
})
