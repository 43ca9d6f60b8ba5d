import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Views from '@/lib/changes/admin-queries'
import type * as Changes from '@/lib/changes/mutations'
import type * as Reads from '@/lib/releases/queries'
import { publishChangeSet } from '../support/publish'
import type * as Zones from '@/lib/zones/mutations'
import type * as ZoneReads from '@/lib/zones/queries'
import { anActor, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'

let database: FactsDatabase
let sql: Client
let [changes, views] = [{} as typeof Changes, {} as typeof Views]
let [zones, reads, zoneReads] = [{} as typeof Zones, {} as typeof Reads, {} as typeof ZoneReads]

const title = { en: 'Profiles', vi: 'Hồ sơ' }
const why = { nature: 'correction', reason: { en: 'It is no zone', vi: 'Không phải là khu' } } as const
/** A zone with figures and statements, and one with sites that have figures of their own. */
const [PLAIN, WITH_SITES] = ['cyberport', 'dsp2'] as const
const LASTING = 'qtsc'

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  changes = await import('@/lib/changes/mutations')
  views = await import('@/lib/changes/admin-queries')
  reads = await import('@/lib/releases/queries')
  zones = await import('@/lib/zones/mutations')
  zoneReads = await import('@/lib/zones/queries')
}, 120_000)

afterAll(() => database.close())

const appointed = (role: 'contributor' | 'publisher', zone: string | null = null) => anActor(sql, role, zone)

type Saved = { ok: boolean; value?: { next: string } }
async function published(actor: Actor, saved: Saved) {
  const changeSet = draftOf(saved)
  const seen = (await views.getChangeSet(actor, changeSet))?.changes.map(({ id }) => id) ?? []
  return publishChangeSet(actor, { changeSet, title, seen })
}

const zoneVersion = async (slug: string) => (await zoneReads.getZone('live', slug))?.versionId ?? 0
const withdraw = async (actor: Actor, slug: string) =>
  zones.proposeZoneWithdrawal(actor, { base: await zoneVersion(slug), why })

/** What is current of a zone and its sites, by table. */
async function standing(slug: string) {
  const { rows } = await sql.query<{ figures: string; statements: string; sites: string }>(
    `WITH subjects AS (SELECT $1 AS key UNION SELECT "siteKey" FROM "SiteVersion" WHERE "zoneSlug" = $1)
     SELECT (SELECT count(*) FROM "Observation", subjects WHERE "subjectKey" = key AND "supersededIn" IS NULL) AS figures,
            (SELECT count(*) FROM "Statement", subjects WHERE "subjectKey" = key AND "supersededIn" IS NULL) AS statements,
            (SELECT count(*) FROM "SiteVersion" WHERE "zoneSlug" = $1 AND "supersededIn" IS NULL) AS sites`,
    [slug],
  )
  return {
    figures: Number(rows[0]?.figures),
    statements: Number(rows[0]?.statements),
    sites: Number(rows[0]?.sites),
  }
}

async function editedProfile(actor: Actor, slug: string, edit: { stage?: 'planned' | 'operating' }) {
  const base = await zoneVersion(slug)
  const editable = await views.getEditable(actor, 'zone', base)
  if (!editable) throw new Error(`${slug} cannot be edited`)
  const { name, stage, stageNote, website, note } = editable.content
  return changes.proposeZone(actor, {
    base,
    change: undefined,
    slug,
    name,
    stage,
    stageNote,
    website,
    note,
    why: { nature: 'revision', reason: { en: 'It was built', vi: 'Đã xây dựng' } },
    ...edit,
  })
}

test('a release tells of a profile what it said before and since, field by field, why, and through whose hands', async () => {
  const publisher = await appointed('publisher', LASTING)
  const before = await zoneReads.getZone('live', LASTING)
  const stage = before?.stage === 'planned' ? 'operating' : 'planned'
  const release = await published(publisher, await editedProfile(publisher, LASTING, { stage }))
  const told = await reads.listReleaseChanges('live', release.ok ? release.value.release : 0)
  expect(told).toMatchObject([
    {
      kind: 'zone',
      operation: 'supersede',
      origin: 'form',
      nature: 'revision',
      reason: { en: 'It was built' },
      proposedBy: 'publisher',
      approvedBy: 'publisher',
      differences: [{ field: 'stage', before: before?.stage, after: stage }],
      said: { before: { slug: LASTING, stage: before?.stage }, after: { slug: LASTING, stage } },
    },
  ])
})

test('a figure whose source alone changed says so, with names for keys', async () => {
  const publisher = await appointed('publisher')
  const { rows } = await sql.query<{ id: number; other: string }>(
    `SELECT o."id", (SELECT max("id") FROM "Source" WHERE "id" LIKE 'S%' AND "id" <> o."sourceId") AS other FROM "Observation" o
     WHERE "subjectKey" = 'dsp' AND "value" IS NOT NULL AND "standing" = 'ruled' AND "status" = 'reported'
       AND "supersededIn" IS NULL ORDER BY o."id" LIMIT 1`,
  )
  const { id = 0, other = '' } = rows[0] ?? {}
  const editable = await views.getEditable(publisher, 'observation', id)
  if (!editable) throw new Error('There is no such figure')
  const { standing: _s, standingReason: _r, conflict: _c, inputs: _i, ...said } = editable.content
  const saved = await changes.proposeFigure(publisher, {
    ...said,
    source: other,
    base: id,
    why,
    locale: 'en',
    scale: '1',
    change: undefined,
  })
  const release = await published(publisher, saved)
  const told = await reads.listReleaseChanges('live', release.ok ? release.value.release : 0)
  const change = told.find(({ kind, origin }) => kind === 'observation' && origin === 'form')
  expect(change?.before?.value).toBe(change?.after?.value)
  expect(change?.differences).toMatchObject([
    { field: 'source', before: { en: expect.stringContaining(change?.before?.source.title ?? '?') } },
  ])
})

describe('a zone is withdrawn', () => {
  test('with all that is published of it, for one reason, in one release', async () => {
    const contributor = await appointed('contributor', PLAIN)
    const [before, publisher] = [await standing(PLAIN), await appointed('publisher', PLAIN)]
    expect(before.figures).toBeGreaterThan(0)
    const saved = await withdraw(contributor, PLAIN)
    expect(await zoneReads.getZone('live', PLAIN)).not.toBeNull()

    const release = await published(publisher, saved)
    expect(release).toMatchObject({ ok: true })
    expect(await standing(PLAIN)).toEqual({ figures: 0, statements: 0, sites: 0 })
    const number = release.ok ? release.value.release : 0
    const told = await reads.listReleaseChanges('live', number)
    const own = told.filter(({ origin }) => origin === 'form')
    expect(own.length).toBe(1 + before.figures + before.statements + before.sites)
    for (const change of own) expect(change).toMatchObject({ operation: 'withdraw', ...why })
    expect(own[0]).toMatchObject({ kind: 'zone', proposedBy: 'contributor', approvedBy: 'publisher' })
    expect(own[0]?.name).toMatchObject({ en: expect.any(String) })
  })

  test('its address says so, and shows it as it last stood; before, nothing had happened', async () => {
    const { asItStood } = await import('@/lib/releases/as-it-stood')
    const found = await asItStood('live', 'zone', PLAIN, zoneReads.getZone)
    const release = found?.withdrawal?.release ?? 0
    expect(found).toMatchObject({ thing: { slug: PLAIN }, at: release - 1, withdrawal: { ...why } })
    expect(await asItStood(release, 'zone', PLAIN, zoneReads.getZone)).toMatchObject({ at: release - 1 })
    expect(await asItStood(release - 1, 'zone', PLAIN, zoneReads.getZone)).toMatchObject({
      at: release - 1,
      withdrawal: null,
    })
    expect(await asItStood('live', 'zone', 'atlantis', zoneReads.getZone)).toBeNull()
    expect(await reads.getWithdrawal('live', 'zone', LASTING)).toBeNull()
  })

  test('no list shows it, and each of its figures keeps its passport', async () => {
    const { listFigures, getPassport } = await import('@/lib/figures/queries')
    const { listMyZones } = await import('@/lib/people/admin-queries')
    const publisher = await appointed('publisher')
    expect((await zoneReads.listZones('live')).map(({ slug }) => slug)).not.toContain(PLAIN)
    expect((await listMyZones(publisher)).map(({ slug }) => slug)).not.toContain(PLAIN)
    expect(await listFigures('live', { subject: PLAIN })).toEqual([])
    const [figure] = await listFigures(1, { subject: PLAIN })
    expect(await getPassport('live', figure?.id ?? 0)).toMatchObject({ withdrawn: why })
  })

  test('the data API answers with what was last published, and that it was withdrawn', async () => {
    const { answerAt } = await import('@/lib/api/answer')
    const { data, meta } = JSON.parse((await answerAt(['zones', PLAIN], {})).body)
    expect(data).toMatchObject({ slug: PLAIN })
    expect(meta).toMatchObject({ release: expect.any(Number), withdrawn: { ...why } })
    expect(meta.withdrawn.release).toBeLessThanOrEqual(meta.release)
    const other = JSON.parse((await answerAt(['zones', LASTING], {})).body)
    expect(other.meta).not.toHaveProperty('withdrawn')
  })

  test('the pages that showed it are drawn again, and no others', async () => {
    const publisher = await appointed('publisher')
    const release = await published(publisher, await withdraw(publisher, 'technopark'))
    const touched = release.ok ? release.value.touched : []
    expect(touched).toEqual(
      expect.arrayContaining(['zone:technopark', 'subject:technopark', 'zones', 'releases']),
    )
    expect(touched).not.toContain('names')
    expect(touched).not.toContain('zone:qtsc')
  })
})

describe('nothing of a zone is left without it', () => {
  test('sites go along with their figures', async () => {
    const publisher = await appointed('publisher')
    expect((await standing(WITH_SITES)).sites).toBeGreaterThan(0)
    expect(await published(publisher, await withdraw(publisher, WITH_SITES))).toMatchObject({ ok: true })
    expect(await standing(WITH_SITES)).toEqual({ figures: 0, statements: 0, sites: 0 })
  })

  const statement = {
    topic: 'facts',
    text: { en: 'New', vi: 'Mới' },
    period: null,
    note: null,
    verified: true,
    confidence: 'high',
    source: 'S1',
    base: undefined,
    change: undefined,
    why: undefined,
  } as const

  test('what was published since the withdrawal was proposed keeps it from publication, until it is proposed again', async () => {
    const [mine, theirs] = [await appointed('publisher'), await appointed('publisher')]
    const saved = await withdraw(mine, 'ditp')
    const added = await changes.proposeStatement(theirs, { ...statement, subject: 'ditp' })
    expect(await published(theirs, added)).toMatchObject({ ok: true })
    expect(await published(mine, saved)).toEqual({ ok: false, problem: { code: 'left_behind' } })
    expect(await zoneReads.getZone('live', 'ditp')).not.toBeNull()
    expect(await published(mine, await withdraw(mine, 'ditp'))).toMatchObject({ ok: true })
  })

  test('and what was drafted before it was withdrawn is not published after', async () => {
    const [mine, theirs] = [await appointed('publisher'), await appointed('publisher')]
    const added = await changes.proposeStatement(theirs, { ...statement, subject: 'cau-giay' })
    expect(await published(mine, await withdraw(mine, 'cau-giay'))).toMatchObject({ ok: true })
    expect(await published(theirs, added)).toEqual({ ok: false, problem: { code: 'left_behind' } })
  })
})

describe('a withdrawal is a change like any other', () => {
  test('who may not propose for a zone may not propose its withdrawal', async () => {
    const elsewhere = await appointed('publisher', 'dsp')
    await expect(withdraw(elsewhere, 'can-tho')).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })

  test('it takes the place of what the draft held of the zone, and leaves the draft with all it took along', async () => {
    const contributor = await appointed('contributor', 'can-tho')
    const edited = await editedProfile(contributor, 'can-tho', { stage: 'operating' })
    const saved = await withdraw(contributor, 'can-tho')
    expect(saved).toEqual(edited)
    const changeSet = Number(saved.ok && saved.value.next.split('/').pop())
    const view = await views.getChangeSet(contributor, changeSet)
    expect(new Set(view?.changes.map(({ operation }) => operation))).toEqual(new Set(['withdraw']))
    const profile = view?.changes.find(({ kind }) => kind === 'zone')
    await changes.removeChange(contributor, { change: profile?.id ?? 0 })
    expect((await views.getChangeSet(contributor, changeSet))?.changes).toEqual([])
  })

  test('it is told when somebody else published another profile meanwhile', async () => {
    const publisher = await appointed('publisher')
    const base = await zoneVersion('dsp')
    await published(publisher, await editedProfile(publisher, 'dsp', { stage: 'planned' }))
    expect(await zones.proposeZoneWithdrawal(publisher, { base, why })).toMatchObject({
      ok: false,
      problem: { code: 'stale', detail: { theirs: { content: { stage: 'planned' } } } },
    })
  })
})
