import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Views from '@/lib/changes/admin-queries'
import type * as Changes from '@/lib/changes/mutations'
import type * as Histories from '@/lib/history/admin-queries'
import type * as Restoring from '@/lib/history/mutations'
import type * as Zones from '@/lib/zones/mutations'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publicState } from '../support/public-state'
import { publishChangeSet } from '../support/publish'

let database: FactsDatabase
let sql: Client
let author: Actor
let [changes, views, zones] = [{} as typeof Changes, {} as typeof Views, {} as typeof Zones]
let [histories, restoring] = [{} as typeof Histories, {} as typeof Restoring]

const title = { en: 'Figures', vi: 'Số liệu' }
const why = { nature: 'correction', reason: { en: 'It was right', vi: 'Trước đó đúng' } } as const

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  author = await anActor(sql, 'contributor', 'qtsc', 'An Author')
  changes = await import('@/lib/changes/mutations')
  views = await import('@/lib/changes/admin-queries')
  zones = await import('@/lib/zones/mutations')
  histories = await import('@/lib/history/admin-queries')
  restoring = await import('@/lib/history/mutations')
}, 120_000)

afterAll(() => database.close())

async function published(saved: Parameters<typeof draftOf>[0], by = author) {
  const changeSet = draftOf(saved)
  const done = await publishChangeSet(by, { changeSet, title, seen: await changesOf(sql, changeSet) })
  if (!done.ok) throw new Error(`Not published: ${JSON.stringify(done.problem)}`)
  return done.value.release
}

const idOf = async (from: string) =>
  (
    await sql.query<{ id: number }>(
      `SELECT "id" FROM ${from} AND "supersededIn" IS NULL ORDER BY "id" LIMIT 1`,
    )
  ).rows[0]?.id ?? 0

async function reworded(name: { en: string; vi: string }) {
  const editable = await views.getEditable(
    author,
    'zone',
    await idOf(`"ZoneVersion" WHERE "zoneSlug" = 'qtsc'`),
  )
  if (!editable) throw new Error('There is no such zone')
  const { slug, stage, stageNote, website, note } = editable.content
  const form = { slug, name, stage, stageNote, website, note, base: editable.base, change: undefined, why }
  return published(await changes.proposeZone(author, form))
}

test('the history of a zone tells every version, who made it, and what it changed', async () => {
  const release = await reworded({ en: 'Another name', vi: 'Một tên khác' })
  const history = await histories.getHistory(author, 'zone', 'qtsc')
  expect(history).toMatchObject({ zone: 'qtsc', stands: true, more: 0, name: { en: 'Another name' } })
  expect(history?.entries).toMatchObject([
    {
      ...{ release, operation: 'supersede', nature: 'correction', stands: true, canRestore: false },
      proposedBy: { name: 'An Author', role: 'contributor' },
      approvedBy: { name: 'Another publisher', role: 'publisher' },
      differences: [{ field: 'name', after: { en: 'Another name' } }],
    },
    { release: 1, operation: 'create', origin: 'facts', proposedBy: null, stands: false, canRestore: true },
  ])
})

test('an earlier version is said again through the draft, once, and only when it says something else', async () => {
  const [standing, first] = (await histories.getHistory(author, 'zone', 'qtsc'))?.entries ?? []
  const form = {
    kind: 'zone',
    key: 'qtsc',
    version: first?.version ?? 0,
    base: standing?.version ?? 0,
    why,
  } as const
  expect(await histories.getRestoration(author, 'zone', 'qtsc', form.version)).toMatchObject({
    ...{ base: form.base, release: 1, along: 0 },
    differences: [{ field: 'name', before: { en: 'Another name' } }],
  })
  expect(await restoring.restoreVersion(author, { ...form, base: undefined })).toMatchObject({
    problem: { code: 'overtaken' },
  })
  const saved = await restoring.restoreVersion(author, form)
  const drafted = await views.getChangeSet(author, draftOf(saved))
  expect(drafted?.changes).toMatchObject([{ kind: 'zone', operation: 'supersede', base: form.base, ...why }])
  await published(saved)
  const now = (await histories.getHistory(author, 'zone', 'qtsc'))?.entries ?? []
  expect(now[0]).toMatchObject({ origin: 'restore', stands: true })
  const again = { ...form, base: now[0]?.version ?? 0 }
  expect(await restoring.restoreVersion(author, again)).toMatchObject({ problem: { code: 'unchanged' } })
})

test('a figure that was withdrawn is told of, and comes back as it was', async () => {
  const base = await idOf(
    `"Observation" WHERE "subjectKey" = 'qtsc' AND "status" = 'reported' AND "standing" = 'ruled' AND "value" IS NOT NULL`,
  )
  const gone = await published(
    await changes.proposeWithdrawal(author, { kind: 'observation', base, change: undefined, why }),
  )
  const told = await histories.getHistory(author, 'observation', String(base))
  expect(told).toMatchObject({
    stands: false,
    entries: [
      { release: gone, operation: 'withdraw', version: null },
      { version: base, canRestore: true },
    ],
  })
  const form = { kind: 'observation', key: String(base), version: base, base: undefined, why } as const
  await published(await restoring.restoreVersion(author, form))
  const [newest] = (await histories.getHistory(author, 'observation', String(base)))?.entries ?? []
  expect(newest).toMatchObject({ operation: 'create', origin: 'restore', reason: why.reason })
})

test('what the portal calculates is not restored by hand', async () => {
  const calculated = await idOf(`"Observation" WHERE "sourceId" = 'ZB' AND "subjectKey" = 'qtsc'`)
  const told = await histories.getHistory(author, 'observation', String(calculated))
  expect(told?.entries.every(({ canRestore }) => !canRestore)).toBe(true)
})

test('a zone that was withdrawn comes back whole, in one step', async () => {
  const staff = await anActor(sql, 'publisher')
  const before = await publicState()
  const base = await idOf(`"ZoneVersion" WHERE "zoneSlug" = 'dsp2'`)
  await published(await zones.proposeZoneWithdrawal(staff, { base, why }), staff)
  const restoration = await histories.getRestoration(staff, 'zone', 'dsp2', base)
  expect(restoration).toMatchObject({ base: null })
  expect(restoration?.along).toBeGreaterThan(0)
  const form = { kind: 'zone', key: 'dsp2', version: base, base: undefined, why } as const
  await published(await restoring.restoreVersion(staff, form), staff)
  expect(await publicState()).toEqual(before)
})

test('what no longer satisfies the rules is refused with the fields', async () => {
  const network = await anActor(sql, 'publisher')
  const old = await idOf(`"SourceVersion" WHERE "sourceId" = 'S1'`)
  await sql.query(`SET session_replication_role TO replica`)
  await sql.query(
    `UPDATE "Change" SET "content" = "content" || '{"title": ""}' WHERE "kind" = 'source' AND "versionId" = $1`,
    [old],
  )
  await sql.query(`SET session_replication_role TO origin`)
  const form = { kind: 'source', key: 'S1', version: old, base: old, why } as const
  expect(await restoring.restoreVersion(network, form)).toMatchObject({
    problem: { code: 'outdated', fields: { title: [expect.any(String)] } },
  })
})

test('who does not work for a zone neither reads its history nor restores it; what is everybody’s, everybody reads', async () => {
  const elsewhere = await anActor(sql, 'publisher', 'dsp')
  await expect(histories.getHistory(elsewhere, 'zone', 'qtsc')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  const version = await idOf(`"ZoneVersion" WHERE "zoneSlug" = 'qtsc'`)
  const form = { kind: 'zone', key: 'qtsc', version, base: version, why } as const
  await expect(restoring.restoreVersion(elsewhere, form)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await histories.getHistory(elsewhere, 'metric', 'workforce')).toMatchObject({ zone: null })
  expect(await histories.getHistory(await anActor(sql, 'auditor'), 'zone', 'qtsc')).toMatchObject({
    zone: 'qtsc',
  })
  expect(await histories.getHistory(elsewhere, 'source', 'nowhere')).toBeNull()
})
