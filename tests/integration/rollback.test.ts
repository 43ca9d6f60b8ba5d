import * as fc from 'fast-check'
import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Changes from '@/lib/changes/mutations'
import type * as Releases from '@/lib/releases/mutations'
import type * as Zones from '@/lib/zones/mutations'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { after, histories, type State, stepsFrom } from '../support/history'
import { publicState } from '../support/public-state'
import { publishChangeSet } from '../support/publish'
import { publishEdits } from '../support/publish-history'

const RUNS = 5

let database: FactsDatabase
let sql: Client
let publisher: Actor
let [changes, releases, zones] = [{} as typeof Changes, {} as typeof Releases, {} as typeof Zones]

const title = { en: 'Figures', vi: 'Số liệu' }
const said = { en: 'Published too early', vi: 'Công bố quá sớm' }
const why = { nature: 'correction', reason: said } as const

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  publisher = await anActor(sql, 'publisher')
  changes = await import('@/lib/changes/mutations')
  releases = await import('@/lib/releases/mutations')
  zones = await import('@/lib/zones/mutations')
}, 120_000)

afterAll(() => database.close())

const rollBack = (release: number, actor = publisher) =>
  releases.rollBackRelease(actor, { release, nature: 'correction', publicNote: said })

/** Takes a release back, and answers the release that did. */
async function rolledBack(release: number) {
  const done = await rollBack(release)
  if (!done.ok) throw new Error(`Release ${release} was not taken back: ${JSON.stringify(done.problem)}`)
  return done.value.release
}

async function published(saved: Parameters<typeof draftOf>[0], author = publisher) {
  const changeSet = draftOf(saved)
  const done = await publishChangeSet(author, { changeSet, title, seen: await changesOf(sql, changeSet) })
  if (!done.ok) throw new Error(`Not published: ${JSON.stringify(done.problem)}`)
  return done.value.release
}

test('whatever a release changed, taken back all is as before; and that taken back, as after it', async () => {
  let [run, number] = [0, 0]
  await fc.assert(
    fc.asyncProperty(histories, async (history) => {
      run += 1
      let state: State = new Map()
      for (const steps of history) {
        const edits = stepsFrom(state, steps, () => (number += 1))
        if (edits.length === 0) continue
        const before = await publicState()
        const release = await publishEdits(sql, publisher, run, edits)
        const since = await publicState()
        const back = await rolledBack(release)
        expect(await publicState()).toEqual(before)
        await rolledBack(back)
        expect(await publicState()).toEqual(since)
        state = after(state, edits)
      }
    }),
    { numRuns: RUNS },
  )
}, 300_000)

const withdrawal = async (condition: string, kind: 'observation' | 'statement' = 'observation') => {
  const table = kind === 'observation' ? 'Observation' : 'Statement'
  const { rows } = await sql.query<{ id: number }>(
    `SELECT "id" FROM "${table}" WHERE "supersededIn" IS NULL AND "subjectKey" = 'qtsc' AND ${condition} ORDER BY "id" LIMIT 1`,
  )
  const base = rows[0]?.id ?? 0
  return changes.proposeWithdrawal(publisher, { kind, base, change: undefined, why })
}

test('a release says what it takes back and why, is one’s own doing, and is to be reviewed afterwards', async () => {
  const release = await published(await withdrawal(`"status" = 'reported'`))
  const back = await rolledBack(release)
  const { rows } = await sql.query(
    `SELECT r."rollsBack", r."note", s."origin", s."urgentReason", a."closedAt", c."operation"
     FROM "Release" r JOIN "ChangeSet" s ON s."releaseNumber" = r."number" AND s."origin" <> 'derivation'
     JOIN "Change" c ON c."changeSetId" = s."id" JOIN "AfterReview" a ON a."releaseNumber" = r."number"
     WHERE r."number" = $1`,
    [back],
  )
  expect(rows).toEqual([
    {
      ...{ rollsBack: release, note: said, origin: 'rollback', urgentReason: said.en },
      ...{ closedAt: null, operation: 'create' },
    },
  ])
  const { getRelease } = await import('@/lib/releases/queries')
  expect(await getRelease(back)).toMatchObject({ rollsBack: release, takenBackBy: [], note: said })
  expect(await getRelease(release)).toMatchObject({ rollsBack: null, takenBackBy: [back] })
  expect(await rollBack(release)).toMatchObject({ ok: false, problem: { code: 'built_upon' } })
})

test('a zone that was withdrawn with all that was published of it is there again, whole', async () => {
  const before = await publicState()
  const { rows } = await sql.query<{ id: number }>(
    `SELECT "id" FROM "ZoneVersion" WHERE "zoneSlug" = 'dsp2' AND "supersededIn" IS NULL`,
  )
  const gone = await published(await zones.proposeZoneWithdrawal(publisher, { base: rows[0]?.id ?? 0, why }))
  expect(await publicState()).not.toEqual(before)
  await rolledBack(gone)
  expect(await publicState()).toEqual(before)
})

test('what a later release built on is not taken back before that one is, which is named', async () => {
  const value = async (value: string) => {
    const { rows } = await sql.query<{ id: number }>(
      `SELECT "id" FROM "Observation" WHERE "subjectKey" = 'qtsc' AND "metricKey" = 'workforce' AND "standing" = 'ruled'
         AND "value" IS NOT NULL AND "status" = 'reported' AND "supersededIn" IS NULL ORDER BY "periodEnd" DESC LIMIT 1`,
    )
    const { getEditable } = await import('@/lib/changes/admin-queries')
    const editable = await getEditable(publisher, 'observation', rows[0]?.id ?? 0)
    if (!editable) throw new Error('There is nothing to revise')
    const { standing: _s, standingReason: _r, conflict: _c, ...rest } = editable.content
    return published(
      await changes.proposeFigure(publisher, {
        ...{ ...rest, value, base: editable.base, why, locale: 'en', scale: '1', change: undefined },
      }),
    )
  }
  const before = await publicState()
  const first = await value('41000')
  const second = await value('41500')
  expect(await rollBack(first)).toMatchObject({
    ok: false,
    problem: { code: 'built_upon', detail: { later: [{ release: second, kind: 'observation' }] } },
  })
  await rolledBack(second)
  expect(await rollBack(first)).toMatchObject({ ok: false })
  const { rows } = await sql.query<{ number: number }>(`SELECT max("number") AS "number" FROM "Release"`)
  await rolledBack(rows[0]?.number ?? 0)
  await rolledBack(second + 2)
  await expect(publicState()).resolves.not.toEqual(before)
})

test('who may not publish for all of it does not take it back, and facts are not taken back by anybody', async () => {
  const release = await published(await withdrawal(`"topic" IS NOT NULL`, 'statement'))
  const [contributor, elsewhere] = [await anActor(sql, 'contributor'), await anActor(sql, 'publisher', 'dsp')]
  for (const actor of [contributor, elsewhere])
    await expect(rollBack(release, actor)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  await expect(rollBack(1)).rejects.toMatchObject({ code: 'CONFLICT' })
  await expect(rollBack(9999)).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await rollBack(release, await anActor(sql, 'publisher', 'qtsc'))).toMatchObject({ ok: true })
})
