import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Views from '@/lib/imports/admin-queries'
import { COLUMNS, type ColumnKey } from '@/lib/imports/columns'
import type * as Reading from '@/lib/imports/jobs'
import type * as Imports from '@/lib/imports/mutations'
import type { Locale } from '@/lib/shared/text'
import { writeCsv } from '@/lib/spreadsheets/write-csv'
import { writeXlsx } from '@/lib/spreadsheets/write-xlsx'
import type { WrittenCell, WrittenSheet } from '@/lib/spreadsheets/written'
import { anActor, changesOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'

let database: FactsDatabase
let data: string
let sql: Client
let imports: typeof Imports
let views: typeof Views
let reading: typeof Reading

const PERIOD = '2025'
const title = { en: 'Figures', vi: 'Số liệu' }

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'zonebook-imports-'))
  process.env['ZONEBOOK_DATA'] = data
  database = await factsDatabase()
  sql = database.sql
  imports = await import('@/lib/imports/mutations')
  views = await import('@/lib/imports/admin-queries')
  reading = await import('@/lib/imports/jobs')
}, 120_000)

afterAll(async () => {
  await database.close()
  rmSync(data, { recursive: true, force: true })
})

let staff: Actor
beforeEach(async () => {
  staff = await anActor(sql, 'publisher')
})

async function sentIn(actor: Actor, bytes: Uint8Array, locale: Locale = 'en', name = 'figures.xlsx') {
  const received = await imports.receiveImport(actor, { name, locale, bytes })
  if (!received.ok) throw new Error(received.problem.code)
  return received.value.id
}

async function read(actor: Actor, bytes: Uint8Array, locale: Locale = 'en') {
  const id = await sentIn(actor, bytes, locale)
  await reading.readImport(id)
  const found = await views.getImport(actor, id)
  if (!found) throw new Error('The import is gone')
  return found
}

async function exported(actor: Actor, zones = ['qtsc'], locale: Locale = 'en', period = PERIOD) {
  const sheet = await views.getGridSheet(actor, { period, zones, locale })
  if (!sheet) throw new Error('There is no grid')
  return sheet
}

const placeOf = (column: ColumnKey) => COLUMNS.findIndex(({ key }) => key === column)
const at = (row: readonly WrittenCell[], column: ColumnKey) => {
  const cell = row[placeOf(column)]
  return cell == null ? null : 'text' in cell ? cell.text : cell.number
}

/** The sheet with some cells of some rows written anew. */
function edited(
  sheet: WrittenSheet,
  edits: Record<number, Partial<Record<ColumnKey, WrittenCell>>>,
): WrittenSheet {
  return {
    ...sheet,
    rows: sheet.rows.map((row, i) =>
      COLUMNS.map(({ key }, place) => {
        const edit = edits[i]
        return edit && key in edit ? (edit[key] ?? null) : (row[place] ?? null)
      }),
    ),
  }
}

const WHY: Partial<Record<ColumnKey, WrittenCell>> = {
  nature: { text: 'revision' },
  reason_en: { text: 'A newer count' },
  reason_vi: { text: 'Có số liệu mới hơn' },
}

/** Places of rows with a published figure. */
const published = ({ rows }: WrittenSheet) =>
  rows.flatMap((row, i) => (at(row, 'figure') !== null && at(row, 'value') !== null ? [i] : []))

/** The period of a zone that most is published for. */
async function fullestPeriod(zone: string) {
  const { rows } = await sql.query<{ period: string }>(
    `SELECT "period" FROM "Observation" WHERE "subjectKey" = $1 AND "supersededIn" IS NULL AND "standing" = 'ruled'
       AND "status" <> 'derived' AND "value" IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1`,
    [zone],
  )
  return rows[0]?.period ?? PERIOD
}

describe('an export that nobody edited changes nothing', () => {
  test.each([
    ['XLSX in English', 'en', (sheet: WrittenSheet) => writeXlsx(sheet, 'en')],
    ['XLSX in Vietnamese', 'vi', (sheet: WrittenSheet) => writeXlsx(sheet, 'vi')],
    ['CSV in English', 'en', async (sheet: WrittenSheet) => Buffer.from(writeCsv(sheet, 'en'))],
    ['CSV in Vietnamese', 'vi', async (sheet: WrittenSheet) => Buffer.from(writeCsv(sheet, 'vi'))],
  ] as const)('%s', async (_case, locale, write) => {
    for (const zone of ['qtsc', 'dsp', 'cyberport']) {
      const period = await fullestPeriod(zone)
      const sheet = await exported(staff, [zone], locale, period)
      const found = await read(staff, await write(sheet), locale)
      expect(found).toMatchObject({
        state: 'read',
        rowsRead: sheet.rows.length,
        rowsInAll: sheet.rows.length,
      })
      expect(found.counts).toEqual({ new: 0, changed: 0, wrong: 0, unchanged: sheet.rows.length })
    }
  })
})

test('three numbers that were changed are three changes, and become a draft', async () => {
  const period = await fullestPeriod('qtsc')
  const sheet = await exported(staff, ['qtsc'], 'en', period)
  const [first = 0] = published(sheet)
  const empty = sheet.rows.findIndex((row) => at(row, 'figure') === null)
  const value = String(Number(at(sheet.rows[first] ?? [], 'value')) + 1)
  const file = edited(sheet, {
    [first]: { value: { number: value }, ...WHY },
    ...(empty >= 0 && { [empty]: { value: { number: '7' }, source: { text: 'S1' } } }),
  })
  const found = await read(staff, await writeXlsx(file, 'en'))
  expect(found.counts).toMatchObject({ changed: 1, new: empty >= 0 ? 1 : 0, wrong: 0 })

  const taken = await imports.takeImport(staff, { import: found.id })
  if (!taken.ok) throw new Error(taken.problem.code)
  const { rows } = await sql.query(
    `SELECT c."operation", c."content" ->> 'value' AS value, c."nature", s."origin", c."authorRole", c."baseVersionId"
     FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId" WHERE s."id" = $1 ORDER BY c."operation" DESC`,
    [taken.value.changeSet],
  )
  expect(rows[0]).toMatchObject({
    ...{ operation: 'supersede', value, nature: 'revision', origin: 'file', authorRole: 'publisher' },
    baseVersionId: Number(at(sheet.rows[first] ?? [], 'figure')),
  })
  const { rows: entries } = await sql.query(
    `SELECT "action" FROM "AuditEntry" WHERE "subject" = $1 ORDER BY "id"`,
    [`import:${found.id}`],
  )
  expect(entries).toEqual([{ action: 'import.received' }, { action: 'import.taken' }])
  // Once.
  expect(await imports.takeImport(staff, { import: found.id })).toMatchObject({
    problem: { code: 'not_read' },
  })

  // What is drafted is what the next file shows; sent in again, it changes nothing.
  const again = await exported(staff, ['qtsc'], 'vi', period)
  expect(at(again.rows[first] ?? [], 'value')).toBe(value)
  expect((await read(staff, await writeXlsx(again, 'vi'), 'vi')).counts).toMatchObject({
    new: 0,
    changed: 0,
    wrong: 0,
  })

  const seen = await changesOf(sql, taken.value.changeSet)
  expect(await publishChangeSet(staff, { changeSet: taken.value.changeSet, title, seen })).toMatchObject({
    ok: true,
  })

  // The file from before says so now.
  const late = await read(
    staff,
    await writeXlsx(edited(sheet, { [first]: { value: { number: '5' }, ...WHY } }), 'en'),
  )
  expect(late.counts).toMatchObject({ changed: 0, wrong: 1 })
  expect(await views.listRows(staff, { id: late.id, outcome: 'wrong', page: 1 })).toMatchObject([
    { row: first + 2, problems: [{ code: 'stale', column: 'figure', detail: { value } }] },
  ])
})

test('good rows are not lost to bad ones, and the wrong ones come back with their problems', async () => {
  const period = await fullestPeriod('qtsc')
  const sheet = await exported(staff, ['qtsc'], 'en', period)
  const [first = 0, second = 0, third = 0] = published(sheet)
  const raised = (i: number) => ({ number: String(Number(at(sheet.rows[i] ?? [], 'value')) + 2) })
  const found = await read(
    staff,
    await writeXlsx(
      edited(sheet, {
        [first]: { value: raised(first), ...WHY },
        [second]: { value: { text: 'about a thousand' }, ...WHY },
        [third]: { value: raised(third), reason_vi: null, nature: { text: 'whim' } },
      }),
      'en',
    ),
  )
  expect(found.counts).toMatchObject({ changed: 1, wrong: 2 })
  const wrong = await views.listWrongRows(staff, found.id)
  expect(wrong?.rows).toMatchObject([
    { row: second + 2, problems: [{ code: 'number', column: 'value', value: 'about a thousand' }] },
    {
      row: third + 2,
      problems: [{ code: 'choice', column: 'nature', value: 'whim' }, { column: 'reason_en' }, {}],
    },
  ])
  expect(wrong?.rows[0]?.cells).toMatchObject({ zone: 'qtsc', value: 'about a thousand' })
  expect(await imports.takeImport(staff, { import: found.id })).toMatchObject({
    ok: true,
    value: { taken: 1 },
  })
})

test('a file takes the place of what drafts say of the same figures, wherever that was typed', async () => {
  const sheet = await exported(staff, ['qtsc'], 'en', await fullestPeriod('qtsc'))
  const [first = 0] = published(sheet)
  for (const value of ['11', '12']) {
    const found = await read(
      staff,
      await writeXlsx(edited(sheet, { [first]: { value: { number: value }, ...WHY } }), 'en'),
    )
    expect(await imports.takeImport(staff, { import: found.id })).toMatchObject({ ok: true })
  }
  const { rows } = await sql.query(
    `SELECT c."content" ->> 'value' AS value FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId" WHERE s."authorId" = $1`,
    [staff.id],
  )
  expect(rows).toEqual([{ value: '12' }])
})

test('nobody changes zones that are not theirs, nor sees what others sent in', async () => {
  const sheet = await exported(staff, ['qtsc'], 'en', await fullestPeriod('qtsc'))
  const stranger = await anActor(sql, 'contributor', 'dsp')
  const found = await read(stranger, await writeXlsx(sheet, 'en'))
  expect(found.counts).toEqual({ new: 0, changed: 0, unchanged: 0, wrong: sheet.rows.length })
  const [row] = await views.listRows(stranger, { id: found.id, outcome: 'wrong', page: 1 })
  expect(row?.problems).toMatchObject([{ code: 'not_yours', column: 'zone', value: 'qtsc' }])
  expect(await views.getImport(staff, found.id)).toBeNull()
  expect(await views.getProgress(staff, found.id)).toBeNull()
  expect(await views.listRows(staff, { id: found.id, outcome: 'wrong', page: 1 })).toEqual([])
  await expect(imports.takeImport(staff, { import: found.id })).rejects.toThrow(/No import/)
  await expect(imports.cancelImport(staff, { import: found.id })).rejects.toThrow(/No import/)
  const auditor = await anActor(sql, 'auditor')
  await expect(sentIn(auditor, Buffer.from('zone;definition;period;value'))).rejects.toThrow(/may not/)
})

const HEAD = ['zone', 'definition', 'period', 'value', 'source'] as const
const csv = (...lines: string[]) => Buffer.from([HEAD.join(';'), ...lines].join('\n'))

/** A stated definition whose metric counts, under which nothing is published for 2019-Q2. */
async function countedDefinition() {
  const { rows } = await sql.query<{ key: string }>(
    `SELECT d."key" FROM "Definition" d JOIN "DefinitionVersion" v ON v."definitionKey" = d."key" AND v."supersededIn" IS NULL
       JOIN "MetricVersion" m ON m."metricKey" = d."metricKey" AND m."supersededIn" IS NULL
     WHERE v."formula" IS NULL AND m."unit" = 'enterprise' ORDER BY 1 LIMIT 1`,
  )
  return rows[0]?.key ?? ''
}

describe('rows that somebody wrote by hand', () => {
  test.each([
    ['a whole number', 'en', 'qtsc;DEF;2019-Q2;42450;S1', 'new', []],
    ['separators of its language', 'vi', 'qtsc;DEF;2019-Q2;42.450;S1', 'new', []],
    ['of the other language: asked', 'en', 'qtsc;DEF;2019-Q2;42.450;S1', 'wrong', ['ambiguous']],
    ['no value: it says nothing', 'en', 'qtsc;DEF;2019-Q2;;S1', 'unchanged', []],
    ['"n/a" without a cause', 'en', 'qtsc;DEF;2019-Q2;n/a;S1', 'wrong', ['cause_required']],
    ['below zero', 'en', 'qtsc;DEF;2019-Q2;-5;S1', 'wrong', ['not_negative']],
    ['half an enterprise', 'en', 'qtsc;DEF;2019-Q2;1.5;S1', 'wrong', ['whole_number']],
    ['no source', 'en', 'qtsc;DEF;2019-Q2;5;', 'wrong', ['required']],
    ['an unknown source', 'en', 'qtsc;DEF;2019-Q2;5;S99999', 'wrong', ['unknown_source']],
    ['an unknown zone', 'en', 'atlantis;DEF;2019-Q2;5;S1', 'wrong', ['unknown_zone']],
    ['an unknown definition', 'en', 'qtsc;nothing.at-all;2019-Q2;5;S1', 'wrong', ['unknown_definition']],
    ['no period', 'en', 'qtsc;DEF;2019-Q7;5;S1', 'wrong', ['period']],
    ['a separator too many', 'en', 'qtsc;DEF;2019-Q2;5;S1;6', 'wrong', ['ragged']],
    ['cut off', 'en', 'qtsc;DEF;2019-Q2', 'wrong', ['ragged']],
    ['a formula', 'en', 'qtsc;DEF;2019-Q2;=1+1;S1', 'wrong', ['number']],
    ['a command', 'en', `qtsc;DEF;2019-Q2;=cmd|' /C calc'!A0;S1`, 'wrong', ['number']],
  ] as const)('%s', async (_case, locale, line, outcome, codes) => {
    const definition = await countedDefinition()
    const found = await read(staff, csv(line.replace('DEF', definition)), locale)
    expect(found).toMatchObject({ state: 'read', rowsRead: 1, counts: { [outcome]: 1 } })
    const [row] = await views.listRows(staff, { id: found.id, outcome, page: 1 })
    expect(row?.problems.map(({ code }) => code)).toEqual(codes)
    if (outcome === 'new') expect(row).toMatchObject({ value: '42450', before: null, unit: 'enterprise' })
  })

  test('the same figure twice is wrong the second time, and says where the first stands', async () => {
    const definition = await countedDefinition()
    const line = `qtsc;${definition};2019-Q2;5;S1`
    const found = await read(staff, csv(line, line))
    expect(found.counts).toMatchObject({ new: 1, wrong: 1 })
    const [row] = await views.listRows(staff, { id: found.id, outcome: 'wrong', page: 1 })
    expect(row).toMatchObject({ row: 3, problems: [{ code: 'duplicate', detail: { first: 'CSV, 2' } }] })
  })

  test.each([
    ['a column that is needed is missing', 'zone;definition;period\nqtsc;x;2019', 'missing_columns'],
    ['a column is there twice', 'zone;definition;period;value;value\nqtsc;x;2019;1;2', 'repeated_columns'],
    ['no headings', 'a;b;c\n1;2;3', 'no_headings'],
    ['a PDF', '%PDF-1.7 and so on', 'kind'],
  ])('refused whole: %s', async (_case, text, code) => {
    expect(await read(staff, Buffer.from(text))).toMatchObject({ state: 'refused', report: { code } })
  })
})

test('a reading that is cancelled stops, and nothing of it stays', async () => {
  const id = await sentIn(staff, csv('qtsc;x;2019;1;S1'))
  await imports.cancelImport(staff, { import: id })
  await reading.readImport(id)
  expect(await views.getImport(staff, id)).toMatchObject({ state: 'cancelled', counts: { wrong: 0 } })
})

test('a reading that was stopped is begun again, and reading twice is reading once', async () => {
  const definition = await countedDefinition()
  const rows = Array.from(
    { length: 6000 },
    (_, i) =>
      `qtsc;${definition};${1200 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')};${i};S1`,
  )
  const id = await sentIn(staff, csv(...rows))
  const stop = new AbortController()
  const watched = setInterval(
    () =>
      void sql.query(`SELECT "rowsRead" FROM "Import" WHERE "id" = $1`, [id]).then(({ rows: [row] }) => {
        if (row?.rowsRead >= 2500) stop.abort(new Error('stopped'))
      }),
    5,
  )
  await reading
    .readImport(id, { signal: stop.signal })
    .catch((error: unknown) => expect(error).toMatchObject({ message: 'stopped' }))
  clearInterval(watched)
  await Promise.all([reading.readImport(id), reading.readImport(id)])
  await reading.readImport(id)
  expect(await views.getImport(staff, id)).toMatchObject({
    state: 'read',
    rowsRead: 6000,
    counts: { new: 6000, wrong: 0 },
  })
})

test('any grid that is written and read back says the same', async () => {
  const sheet = await exported(staff, ['qtsc'], 'en', await fullestPeriod('qtsc'))
  const places = published(sheet)
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => text.trim() !== '')
  const hostile = fc.constantFrom(
    '=1+1',
    "'=1+1",
    '+84',
    '-5 things',
    '@SUM(A1)',
    "''-x",
    'a;b,c\t"d"',
    'một\nhai',
    '=cmd|x!A1',
  )
  const text = fc.oneof(words, hostile)
  await fc.assert(
    fc.asyncProperty(
      fc.array(text, { minLength: 2, maxLength: 6 }),
      fc.constantFrom<Locale>('en', 'vi'),
      fc.bigInt({ min: 0n, max: 10n ** 20n }),
      async (texts, locale, number) => {
        const actor = await anActor(sql, 'contributor')
        const edits = Object.fromEntries(
          places.slice(0, texts.length).map((place, i) => [
            place,
            {
              ...WHY,
              value: { number: String(number + BigInt(i)) },
              note_en: { text: texts[i] ?? 'x' },
              note_vi: { text: texts.at(-i - 1) ?? 'x' },
            },
          ]),
        )
        const own = await exported(actor, ['qtsc'], 'en', await fullestPeriod('qtsc'))
        const file = await read(actor, await writeXlsx(edited(own, edits), 'en'))
        expect(file.counts.wrong).toBe(0)
        expect(await imports.takeImport(actor, { import: file.id })).toMatchObject({ ok: true })
        const drafted = await exported(actor, ['qtsc'], locale, await fullestPeriod('qtsc'))
        for (const bytes of [await writeXlsx(drafted, locale), Buffer.from(writeCsv(drafted, locale))])
          expect((await read(actor, bytes, locale)).counts).toEqual({
            new: 0,
            changed: 0,
            wrong: 0,
            unchanged: drafted.rows.length,
          })
      },
    ),
    { numRuns: 25 },
  )
})
