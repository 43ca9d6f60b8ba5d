import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Draft from '@/lib/changes/draft'
import type * as Stored from '@/lib/changes/stored'
import type * as Figures from '@/lib/figures/queries'
import type * as Database from '@/lib/platform/db'
import type * as Doors from '@/lib/preview/admin-queries'
import type * as Links from '@/lib/preview/queries'
import type * as Sharing from '@/lib/preview/mutations'
import type * as Releases from '@/lib/releases/queries'
import type * as Review from '@/lib/review/mutations'
import { verifyChains } from '@/lib/seals/verify'
import { anActor, changesOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'

const RATIO = 'usd_per_ha_year.revenue-by-total-land'
const REVENUE = 'revenue.zone-total'
const TITLE = { en: 'Figures', vi: 'Số liệu' }
const WHY = { nature: 'correction', reason: { en: 'Misread', vi: 'Đọc nhầm' } } as const

// Stands in for Next's cache, which lives in its server: keeps what is read for as long as a test asks for it.
const cached = vi.hoisted(() => ({ keeps: false, values: new Map<string, unknown>() }))
vi.mock('next/cache', () => ({
  unstable_cache: (read: () => Promise<unknown>, key: string[]) => async () => {
    if (!cached.keeps) return read()
    const name = key.join()
    if (!cached.values.has(name)) cached.values.set(name, await read())
    return cached.values.get(name)
  },
  updateTag: () => undefined,
}))

let database: FactsDatabase
let sql: Client
let db: typeof Database.db
let draft: typeof Draft
let stored: typeof Stored
let figures: typeof Figures
let doors: typeof Doors
let links: typeof Links
let sharing: typeof Sharing
let releases: typeof Releases
let review: typeof Review
let publisher: Actor

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  ;({ db } = await import('@/lib/platform/db'))
  draft = await import('@/lib/changes/draft')
  stored = await import('@/lib/changes/stored')
  figures = await import('@/lib/figures/queries')
  doors = await import('@/lib/preview/admin-queries')
  links = await import('@/lib/preview/queries')
  sharing = await import('@/lib/preview/mutations')
  releases = await import('@/lib/releases/queries')
  review = await import('@/lib/review/mutations')
  publisher = await anActor(sql, 'publisher')
}, 120_000)

afterAll(() => database.close())

const figure = async (definition: string, subject = 'qtsc', period = '2019') =>
  (await figures.listFigures('live', { subject })).find(
    (one) => one.definition.key === definition && one.period === period,
  )
const valueOf = async (...named: Parameters<typeof figure>) => (await figure(...named))?.value

type Content = NonNullable<Parameters<typeof draft.addToDraft>[2]['content']>

/** A draft of somebody's own that gives QTSC another revenue in 2019, and what else is asked for. */
async function aDraft(value: string, more: Content[] = []) {
  const author = await anActor(sql, 'contributor', 'qtsc', 'Author')
  const base = (await figure(REVENUE))?.id ?? 0
  const was = await stored.contentOfVersion('observation', base)
  if (!was) throw new Error('There is no such figure')
  const changeSet = await db().$transaction(async (tx) => {
    const own = { kind: 'observation', zone: 'qtsc', replaces: null } as const
    const id = await draft.addToDraft(tx, author, {
      ...own,
      operation: 'supersede',
      base,
      content: { ...was.content, value },
      why: WHY,
    })
    for (const content of more)
      await draft.addToDraft(tx, author, { ...own, operation: 'create', base: null, content, why: null })
    return id
  })
  // What a check warns of is explained, so that it can be handed in.
  await db().change.updateMany({
    where: { changeSetId: changeSet },
    data: { explanations: { moved: 'As audited', out_of_range: 'As audited' } },
  })
  return { author, changeSet, content: was.content }
}

async function handIn({ author, changeSet }: { author: Actor; changeSet: number }) {
  const handedIn = await review.submitChangeSet(author, {
    changeSet,
    seen: await changesOf(sql, changeSet),
    note: null,
  })
  expect(handedIn).toMatchObject({ ok: true })
}

const TABLES = `SELECT relname AS name FROM pg_class WHERE relkind = 'r' AND relnamespace = current_schema()::regnamespace
  ORDER BY relname`

/** How many rows each table has and a digest of what they say. */
async function traces() {
  const { rows } = await sql.query<{ name: string }>(TABLES)
  const counted: Record<string, unknown> = {}
  for (const { name } of rows)
    counted[name] = (
      await sql.query(
        `SELECT count(*)::int AS rows, md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) AS said FROM "${name}" t`,
      )
    ).rows[0]
  return counted
}

test('pages read in a trial show the new values, what follows from them, and passports; outside nothing is seen', async () => {
  const { author, changeSet } = await aDraft('9000000000')
  const before = { revenue: await valueOf(REVENUE), ratio: await valueOf(RATIO), traces: await traces() }

  const seen = await doors.previewOf(author, changeSet, 'after', async (made) => {
    const [revenue, ratio, latest] = await Promise.all([
      figure(REVENUE),
      figure(RATIO),
      releases.latestRelease(),
    ])
    const passport = await figures.getPassport('live', revenue?.id ?? 0)
    const calculated = await figures.getPassport('live', ratio?.id ?? 0)
    const changed = await releases.listReleaseChanges('live', latest?.number ?? 0)
    // Another connection, at the same moment.
    const outside = await sql.query(`SELECT max("number") AS newest FROM "Release"`)
    return { revenue, ratio, latest, passport, calculated, changed, made, outside: outside.rows[0] }
  })

  if (!seen.ok) throw new Error(seen.problem.code)
  const { revenue, ratio, latest, passport, calculated, changed, made, outside } = seen.value
  expect(revenue?.value).toBe('9000000000')
  expect(ratio?.value).not.toBe(before.ratio)
  expect(made).toEqual([revenue?.id, ratio?.id])
  expect(latest).toMatchObject({
    number: 2,
    changes: changed.length,
    title: { en: `Change set ${changeSet}` },
  })
  expect(changed.map(({ origin }) => origin)).toContain('derivation')
  expect(passport).toMatchObject({
    published: { release: 2, nature: 'correction', by: { author: { role: 'contributor' }, approver: null } },
    history: [{ release: 1, figure: { value: before.revenue } }],
  })
  expect(calculated?.inputs.map((input) => input.figure.value)).toContain('9000000000')
  expect(outside).toEqual({ newest: 1 })

  expect(await traces()).toEqual(before.traces)
  expect(await valueOf(REVENUE)).toBe(before.revenue)
  await sql.query('BEGIN')
  expect(await verifyChains(sql)).toMatchObject({ broken: null, releases: { newest: { number: 1 } } })
  await sql.query('ROLLBACK')
})

test('what was remembered is not shown in a trial, and nothing of a trial is remembered', async () => {
  const { author, changeSet } = await aDraft('9000000020')
  cached.keeps = true
  const remembered = await valueOf(REVENUE)
  const before = structuredClone([...cached.values])
  expect(await doors.previewOf(author, changeSet, 'after', () => valueOf(REVENUE))).toEqual({
    ok: true,
    value: '9000000020',
  })
  expect([...cached.values]).toEqual(before)
  expect(await valueOf(REVENUE)).toBe(remembered)
  cached.keeps = false
  cached.values.clear()
})

test('before is what readers have, and needs no trial', async () => {
  const { author, changeSet } = await aDraft('9000000001')
  const now = await valueOf(REVENUE)
  expect(await doors.previewOf(author, changeSet, 'before', () => valueOf(REVENUE))).toEqual({
    ok: true,
    value: now,
  })
})

test('only its author and whoever may publish it see it', async () => {
  const { author, changeSet } = await aDraft('9000000002')
  const look = (actor: Actor) => doors.previewOf(actor, changeSet, 'after', () => valueOf(REVENUE))
  expect(await look(author)).toMatchObject({ ok: true })
  expect(await look(publisher)).toMatchObject({ ok: true })
  const [colleague, elsewhere] = [
    await anActor(sql, 'contributor', 'qtsc'),
    await anActor(sql, 'publisher', 'dsp2'),
  ]
  for (const other of [colleague, elsewhere])
    await expect(look(other)).rejects.toMatchObject({ code: 'NOT_FOUND' })
})

test('what else changes is told with the figures that are calculated, before and after', async () => {
  const { author, changeSet } = await aDraft('9000000003')
  const effects = await doors.whatElseChanges(author, changeSet)
  if (!effects.ok) throw new Error(effects.problem.code)
  const calculated = effects.value.figures.filter(({ origin }) => origin === 'derivation')
  expect(calculated.length).toBeGreaterThan(0)
  expect(calculated[0]).toMatchObject({ operation: 'supersede', before: { value: '11870000' } })
  expect(effects.value.touched).toEqual(
    expect.arrayContaining(['releases', 'subject:qtsc', 'metric:revenue', 'metric:usd_per_ha_year']),
  )
  expect(effects.value.zones.map(({ key }) => key)).toContain('qtsc')
})

test('a change set that a publication would refuse says why', async () => {
  const { content } = await aDraft('9000000004')
  const twice = await aDraft('9000000005', [{ ...content, value: '9000000006' }])
  const stale = await aDraft('9000000007')
  const reading = (changeSet: number) =>
    doors.previewOf(publisher, changeSet, 'after', () => valueOf(REVENUE))
  expect(await reading(twice.changeSet)).toMatchObject({ ok: false, problem: { code: 'duplicate' } })
  expect(await reading(stale.changeSet)).toEqual({ ok: true, value: '9000000007' })

  // Somebody else publishes another value meanwhile.
  const theirs = await aDraft('9000000008')
  await handIn(theirs)
  const seen = await changesOf(sql, theirs.changeSet)
  const approved = await review.approveChangeSet(publisher, {
    changeSet: theirs.changeSet,
    seen,
    title: TITLE,
    publicNote: null,
    returned: {},
    at: null,
  })
  expect(approved).toMatchObject({ ok: true, value: { release: 2 } })
  expect(await reading(stale.changeSet)).toMatchObject({ ok: false, problem: { code: 'stale' } })
  expect(await reading(theirs.changeSet)).toEqual({ ok: false, problem: { code: 'published' } })
  await db().change.deleteMany({ where: { changeSetId: stale.changeSet } })
  const empty = doors.previewOf(stale.author, stale.changeSet, 'after', async () => 0)
  expect(await empty).toEqual({ ok: false, problem: { code: 'empty' } })
})

test('what fails while pages are read fails for who asked, and leaves no trace', async () => {
  const { author, changeSet } = await aDraft('9000000009')
  const before = await traces()
  const failing = doors.previewOf(author, changeSet, 'after', () => Promise.reject(new Error('A page broke')))
  await expect(failing).rejects.toThrow('A page broke')
  expect(await traces()).toEqual(before)
})

test('trials wait for one another, and a trial gives way when a publication takes long', async () => {
  const [one, other] = [await aDraft('9000000010'), await aDraft('9000000011')]
  const values = await Promise.all(
    [one, other, one].map(({ author, changeSet }) =>
      doors.previewOf(author, changeSet, 'after', () => valueOf(REVENUE)),
    ),
  )
  expect(values).toEqual(['9000000010', '9000000011', '9000000010'].map((value) => ({ ok: true, value })))
  await sql.query('BEGIN')
  await sql.query('SELECT pg_advisory_xact_lock(7204511903)')
  const waiting = await doors.previewOf(one.author, one.changeSet, 'after', () => valueOf(REVENUE))
  await sql.query('ROLLBACK')
  expect(waiting).toEqual({ ok: false, problem: { code: 'busy' } })
})

/** A change set that waits for review. */
async function aSubmitted(value: string) {
  const made = await aDraft(value)
  await handIn(made)
  return made
}

const HOUR = 3_600_000
const tokenIn = (address: string) => /\/preview\/([\w-]{43})\/vi$/.exec(address)?.[1] ?? ''

async function share(changeSet: number, actor = publisher) {
  const form = {
    changeSet,
    name: 'Reader Test',
    email: 'reader@zonebook.test',
    hours: 24,
    locale: 'vi',
  } as const
  const shared = await sharing.sharePreview(actor, form)
  if (!shared.ok) throw new Error(shared.problem.code)
  return tokenIn(shared.value.detail.address)
}

const follow = (token: string, now?: Date) =>
  links.readByLink(token, '/vi/zones/qtsc', () => valueOf(REVENUE), now)

test('approvals and trials of one change set at the same time do not lock each other out', async () => {
  const made = await aDraft('9000000012')
  await handIn(made)
  const { changeSet, author } = made
  const seen = await changesOf(sql, changeSet)
  const look = () => doors.previewOf(author, changeSet, 'after', () => valueOf(REVENUE))
  const [, approved, ...looks] = await Promise.all([
    look(),
    review.approveChangeSet(publisher, {
      changeSet,
      seen,
      title: TITLE,
      publicNote: null,
      returned: {},
      at: null,
    }),
    look(),
    look(),
  ])
  expect(approved).toMatchObject({ ok: true })
  for (const seenThen of looks)
    expect([
      { ok: true, value: '9000000012' },
      { ok: false, problem: { code: 'published' } },
    ]).toContainEqual(seenThen)
})

test('a link shows its reader what staff see, and each visit is noted', async () => {
  const { changeSet } = await aSubmitted('9100000001')
  const token = await share(changeSet)
  expect(await follow(token)).toMatchObject({
    ok: true,
    value: { page: '9100000001', name: 'Reader Test' },
  })
  const [link] = (await doors.listPreviewLinks(publisher, changeSet)) ?? []
  expect(link).toMatchObject({
    name: 'Reader Test',
    by: 'Test',
    state: 'open',
    visits: 1,
    newest: [{ path: '/vi/zones/qtsc', allowed: true }],
  })
  const kept = await sql.query(`SELECT * FROM "PreviewLink" WHERE "id" = $1`, [link?.id])
  expect(JSON.stringify(kept.rows)).not.toContain(token)
  const mail = await sql.query(`SELECT "to", "locale", "text" FROM "Mail" WHERE "about" = $1 AND "to" = $2`, [
    `change-set:${changeSet}`,
    'reader@zonebook.test',
  ])
  expect(mail.rows).toEqual([
    { to: 'reader@zonebook.test', locale: 'vi', text: expect.stringContaining(`/preview/${token}/vi`) },
  ])
})

test('a link ends at its hour, when it is revoked, and when nobody gave it; visits are noted all the same', async () => {
  const { changeSet } = await aSubmitted('9100000002')
  const [late, revoked] = [await share(changeSet), await share(changeSet)]
  const tomorrow = new Date(Date.now() + 25 * HOUR)
  expect(await follow(late, tomorrow)).toEqual({ ok: false, problem: { code: 'expired' } })
  expect(await follow('A'.repeat(43))).toEqual({ ok: false, problem: { code: 'unknown' } })

  const [newest] = (await doors.listPreviewLinks(publisher, changeSet)) ?? []
  const link = newest?.id ?? 0
  const elsewhere = await anActor(sql, 'publisher', 'dsp2')
  await expect(sharing.revokePreview(elsewhere, { link })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  expect(await sharing.revokePreview(publisher, { link })).toEqual({ ok: true, value: {} })
  expect(await sharing.revokePreview(publisher, { link })).toEqual({ ok: true, value: {} })
  expect(await follow(revoked)).toEqual({ ok: false, problem: { code: 'revoked' } })
  expect(await links.endOfLink(revoked)).toEqual({ code: 'revoked' })

  const listed = (await doors.listPreviewLinks(publisher, changeSet)) ?? []
  expect(listed.map(({ state, visits, newest: [visit] }) => [state, visits, visit?.allowed])).toEqual([
    ['revoked', 1, false],
    ['open', 1, false],
  ])
  const trail = await sql.query(`SELECT "action" FROM "AuditEntry" WHERE "subject" = $1 ORDER BY "id"`, [
    `change-set:${changeSet}`,
  ])
  expect(trail.rows.map(({ action }) => action).filter((action) => action.startsWith('preview'))).toEqual([
    'preview.shared',
    'preview.shared',
    'preview.revoked',
  ])
})

test('a link ends when its change set is taken back, also when it is handed in again', async () => {
  const made = await aSubmitted('9100000003')
  const token = await share(made.changeSet)
  await review.takeBackChangeSet(made.author, { changeSet: made.changeSet })
  expect(await follow(token)).toEqual({ ok: false, problem: { code: 'taken_back' } })
  await handIn(made)
  expect(await follow(token)).toEqual({ ok: false, problem: { code: 'taken_back' } })
  expect(await follow(await share(made.changeSet))).toMatchObject({ ok: true })
})

test('a link ends when its change set is published, and says in which release', async () => {
  const { changeSet } = await aSubmitted('9100000004')
  const token = await share(changeSet)
  const approved = await review.approveChangeSet(publisher, {
    changeSet,
    seen: await changesOf(sql, changeSet),
    title: TITLE,
    publicNote: null,
    returned: {},
    at: null,
  })
  if (!approved.ok) throw new Error(approved.problem.code)
  expect(await follow(token)).toEqual({
    ok: false,
    problem: { code: 'published', release: approved.value.release },
  })
})

test('only what is under review can be shown, by those who may publish it', async () => {
  const drafted = await aDraft('9100000005')
  const form = { name: 'R', email: 'r@zonebook.test', hours: 4, locale: 'en' } as const
  expect(await sharing.sharePreview(publisher, { ...form, changeSet: drafted.changeSet })).toEqual({
    ok: false,
    problem: { code: 'not_under_review' },
  })
  await handIn(drafted)
  const byAuthor = sharing.sharePreview(drafted.author, { ...form, changeSet: drafted.changeSet })
  await expect(byAuthor).rejects.toMatchObject({ code: 'FORBIDDEN' })
  expect(await doors.listPreviewLinks(drafted.author, drafted.changeSet)).toBeNull()
})
