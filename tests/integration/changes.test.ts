import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Views from '@/lib/changes/admin-queries'
import type * as Changes from '@/lib/changes/mutations'
import { publishChangeSet } from '../support/publish'
import type { FigureForm } from '@/lib/changes/form-schema'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'

let database: FactsDatabase
let sql: Client
let changes: typeof Changes
let views: typeof Views

const title = { en: 'Figures', vi: 'Số liệu' }
const why = { nature: 'revision', reason: { en: 'A newer count', vi: 'Có số liệu mới hơn' } } as const

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  changes = await import('@/lib/changes/mutations')
  views = await import('@/lib/changes/admin-queries')
}, 120_000)

afterAll(() => database.close())

const appointed = (role: 'contributor' | 'publisher', zone: string | null = null) => anActor(sql, role, zone)

/** A ruled figure of QTSC that no earlier test has changed, as its form would send it. */
async function nextForm(actor: Actor): Promise<FigureForm & { base: number }> {
  const { rows } = await sql.query<{ id: number }>(
    `SELECT "id" FROM "Observation" WHERE "subjectKey" = 'qtsc' AND "unit" = 'enterprise' AND "standing" = 'ruled'
       AND "value" IS NOT NULL AND "publishedIn" = 1 AND "supersededIn" IS NULL ORDER BY "id" LIMIT 1`,
  )
  const editable = await views.getEditable(actor, 'observation', rows[0]?.id ?? 0)
  if (!editable) throw new Error('There is no figure left to change')
  const { standing: _standing, standingReason: _reason, conflict: _conflict, ...said } = editable.content
  return { ...said, base: editable.base, why, locale: 'en', scale: '1', change: undefined }
}

let publisher: Actor
beforeEach(async () => {
  publisher = await appointed('publisher')
})

async function published(actor: Actor, saved: Parameters<typeof draftOf>[0]) {
  const changeSet = draftOf(saved)
  return publishChangeSet(actor, { changeSet, title, seen: await changesOf(sql, changeSet) })
}

test('a proposal is public only after its publication, as the next release', async () => {
  const form = await nextForm(publisher)
  const saved = await changes.proposeFigure(publisher, { ...form, value: '1,711' })
  const current = async () =>
    (
      await sql.query<{ value: string }>(
        `SELECT trunc("value")::text AS value FROM "Observation" WHERE "metricKey" = $1 AND "subjectKey" = 'qtsc'
           AND "period" = $2 AND "definitionKey" = $3 AND "supersededIn" IS NULL AND "standing" = 'ruled'`,
        [form.metric, form.period, form.definition],
      )
    ).rows
  expect(await current()).toEqual([{ value: form.value }])

  const release = await published(publisher, saved)
  expect(release).toMatchObject({ ok: true, value: { release: 2 } })
  expect(await current()).toEqual([{ value: '1711' }])
  const { rows } = await sql.query(
    `SELECT "publishedIn", "supersededIn" FROM "Observation" WHERE "id" = $1`,
    [form.base],
  )
  expect(rows).toEqual([{ publishedIn: 1, supersededIn: 2 }])
})

test('nothing is published that its publisher has not seen', async () => {
  const contributor = await appointed('contributor', 'qtsc')
  const changeSet = draftOf(
    await changes.proposeFigure(contributor, { ...(await nextForm(publisher)), value: '6' }),
  )
  const seen = await changesOf(sql, changeSet)
  await changes.proposeFigure(contributor, { ...(await nextForm(publisher)), value: '7' })

  const publish = async (looked: number[]) => publishChangeSet(publisher, { changeSet, title, seen: looked })
  expect(await publish(seen)).toEqual({ ok: false, problem: { code: 'unseen' } })
  expect(await views.getChangeSet(contributor, changeSet)).toMatchObject({ state: 'draft' })
  expect(await publish(await changesOf(sql, changeSet))).toMatchObject({ ok: true })
})

test('an edit that meets a publication of its own draft waits for it, or is told that it is under review', async () => {
  const author = await appointed('publisher', 'qtsc')
  const [first, second] = [await nextForm(author), await nextForm(author)]
  const saved = await changes.proposeFigure(author, { ...first, value: '8' })
  const edit = changes
    .proposeFigure(author, { ...second, value: '9' })
    .catch(({ code }: { code: string }) => ({ ok: false, problem: { code } }) as const)
  const [release, later] = await Promise.all([published(author, saved), edit])
  expect([release.ok, later.ok]).toContain(true)
  expect(later.ok || ['stale', 'UNDER_REVIEW'].includes(later.problem.code)).toBe(true)
  expect(release.ok || release.problem.code === 'unseen').toBe(true)
})

test('edits of one person gather in one draft, and a second edit of a figure takes the place of the first', async () => {
  const form = await nextForm(publisher)
  const first = draftOf(await changes.proposeFigure(publisher, { ...form, value: '1' }))
  const second = draftOf(await changes.proposeFigure(publisher, { ...form, value: '2' }))
  expect(second).toBe(first)
  const view = await views.getChangeSet(publisher, first)
  expect(view?.changes.map(({ after }) => after)).toMatchObject([{ value: '2' }])
})

test('the second to publish is told what stands now, and nothing is overwritten', async () => {
  const other = await appointed('publisher')
  const form = await nextForm(publisher)
  const theirs = await changes.proposeFigure(other, { ...form, value: '77' })
  const mine = await changes.proposeFigure(publisher, { ...form, value: '88' })
  await published(other, theirs)

  expect(await published(publisher, mine)).toMatchObject({ ok: false, problem: { code: 'stale' } })
  const view = await views.getChangeSet(publisher, draftOf(mine))
  expect(view).toMatchObject({
    state: 'draft',
    changes: [{ after: { value: '88' }, stale: { theirs: { content: { value: '77' } } } }],
  })
  const again = await changes.proposeFigure(publisher, { ...form, value: '88' })
  expect(again).toMatchObject({
    ok: false,
    problem: { code: 'stale', detail: { theirs: { content: { value: '77' } } } },
  })

  const base = view?.changes[0]?.stale?.theirs?.id ?? 0
  const onTop = await changes.proposeFigure(publisher, {
    ...form,
    base,
    change: view?.changes[0]?.id,
    value: '88',
  })
  expect(draftOf(onTop)).toBe(draftOf(mine))
  expect(await published(publisher, onTop)).toMatchObject({ ok: true })
})

test('a withdrawn figure is no longer current and stays where it was', async () => {
  const form = await nextForm(publisher)
  const saved = await changes.proposeWithdrawal(publisher, {
    kind: 'observation',
    base: form.base,
    change: undefined,
    why,
  })
  const release = await published(publisher, saved)
  const { rows } = await sql.query(`SELECT "supersededIn" FROM "Observation" WHERE "id" = $1`, [form.base])
  expect(rows).toEqual([{ supersededIn: release.ok ? release.value.release : null }])
})

test('who may not is refused: another zone, another’s draft, publication by a contributor', async () => {
  const [contributor, elsewhere] = [
    await appointed('contributor', 'qtsc'),
    await appointed('publisher', 'dsp'),
  ]
  const form = await nextForm(publisher)
  await expect(changes.proposeFigure(elsewhere, { ...form, value: '5' })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })

  const saved = draftOf(await changes.proposeFigure(contributor, { ...form, value: '5' }))
  const seen = await changesOf(sql, saved)
  const { approveChangeSet } = await import('@/lib/review/mutations')
  const approve = (actor: Actor) =>
    approveChangeSet(actor, { changeSet: saved, seen, title, publicNote: null, returned: {}, at: null })
  await expect(approve(contributor)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(approve(elsewhere)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await views.getChangeSet(elsewhere, saved)).toBeNull()

  const change = (await views.getChangeSet(contributor, saved))?.changes[0]?.id ?? 0
  await expect(changes.removeChange(publisher, { change })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await changes.removeChange(contributor, { change })).toMatchObject({ ok: true })
})

test.each([
  ['what is published already', {}, { code: 'unchanged' }],
  ['a number of another language', { value: '1.234.567' }, { fields: { value: ['number'] } }],
  ['a fraction of an enterprise', { value: '1.5' }, { fields: { value: ['whole_number'] } }],
  ['no value and no cause', { value: null }, { fields: { value: ['value_or_cause'] } }],
  ['a source that is none', { value: '9', source: 'nowhere' }, { fields: { source: ['unknown_source'] } }],
  [
    'a definition of another metric',
    { value: '9', definition: 'none' },
    { fields: { definition: ['unknown_definition'] } },
  ],
  ['no reason', { value: '9', why: undefined }, { fields: { 'why.nature': ['required'] } }],
])('%s is refused', async (_case, edit, problem) => {
  const form = await nextForm(publisher)
  expect(await changes.proposeFigure(publisher, { ...form, ...edit })).toMatchObject({ ok: false, problem })
})

test('a figure that stands already cannot be added beside itself, neither in the form nor twice in a draft', async () => {
  const { base: _base, why: _why, ...form } = await nextForm(publisher)
  const added = { ...form, base: undefined, why: undefined }
  expect(await changes.proposeFigure(publisher, added)).toMatchObject({
    problem: { fields: { period: ['already_published'] } },
  })
  await changes.proposeFigure(publisher, { ...added, period: '1999' })
  const twice = await changes.proposeFigure(publisher, { ...added, period: '1999' })
  expect(await published(publisher, twice)).toMatchObject({ ok: false, problem: { code: 'duplicate' } })
})

test.each([
  ['a published figure cannot be changed', `UPDATE "Observation" SET "value" = 1 WHERE "id" = 1`],
  ['nor deleted', `DELETE FROM "Observation" WHERE "id" = 1`],
  ['nor all of them', `TRUNCATE "Observation" CASCADE`],
  ['an audit entry cannot be changed', `UPDATE "AuditEntry" SET "action" = 'nothing'`],
  ['nor deleted', `DELETE FROM "AuditEntry"`],
  ['a published change cannot be changed', `UPDATE "Change" SET "reason" = NULL WHERE "versionId" = 1`],
  [
    'a release number is not left out',
    `INSERT INTO "Release" ("number", "publishedAt", "title") VALUES (999, now(), '{"en": "x", "vi": "x"}')`,
  ],
  [
    'nothing is added to a release afterwards',
    `INSERT INTO "Source" ("id") VALUES ('late'); INSERT INTO "SourceVersion" ("sourceId", "title", "publisher", "published", "quality", "publishedIn") VALUES ('late', 'x', 'x', '2026', 'press', 1)`,
  ],
])('the database holds by itself: %s', async (_case, statement) => {
  await expect(sql.query(statement)).rejects.toThrow()
})

test('the database holds by itself: two ruled figures for one period are refused', async () => {
  await sql.query('BEGIN')
  try {
    await sql.query(
      `INSERT INTO "Release" ("number", "publishedAt", "title")
       SELECT max("number") + 1, now() + interval '1 day', '{"en": "x", "vi": "x"}' FROM "Release"`,
    )
    const repeat = sql.query(
      `INSERT INTO "Observation" SELECT (jsonb_populate_record(o, jsonb_build_object('id', 1000000, 'replacesId', NULL,
         'publishedIn', (SELECT max("number") FROM "Release")))).* FROM "Observation" o
       WHERE "supersededIn" IS NULL AND "standing" = 'ruled' LIMIT 1`,
    )
    await expect(repeat).rejects.toThrow(/Observation_one_ruled/)
  } finally {
    await sql.query('ROLLBACK')
  }
})
