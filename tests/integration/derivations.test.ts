import { Decimal } from 'decimal.js'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Stored from '@/lib/changes/stored'
import type { Figure } from '@/lib/figures/figure'
import type * as Figures from '@/lib/figures/queries'
import type * as Database from '@/lib/platform/db'
import type { AsOf } from '@/lib/releases/as-of'
import { publishChangeSet } from '../support/publish'
import { freshDatabase } from '../support/database'

const NATION = 'vn-digital-zones'
const RATIO = 'usd_per_ha_year.revenue-by-total-land'
const GROUP_RATIO = 'usd_per_ha_year.ratio-of-sums'
const SUM_OF_LAND = 'land_area.sum-of-zones'
const TITLE = { en: 'Figures', vi: 'Số liệu' }
const BECAUSE = { en: 'The report was misread', vi: 'Đọc nhầm báo cáo' }

let database: Awaited<ReturnType<typeof freshDatabase>>
let db: typeof Database.db
let figures: typeof Figures
let stored: typeof Stored
let publisher: Actor

beforeAll(async () => {
  database = await freshDatabase('facts')
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  ;({ db } = await import('@/lib/platform/db'))
  figures = await import('@/lib/figures/queries')
  stored = await import('@/lib/changes/stored')
  publisher = await aPublisher()
}, 120_000)

afterAll(async () => {
  await db().$disconnect()
  await database.drop()
})

async function aPublisher(): Promise<Actor> {
  const { id } = await db().user.create({
    data: {
      email: 'publisher@derivations.test',
      name: 'Test',
      passwordHash: 'none',
      appointments: { create: { role: 'publisher' } },
    },
  })
  const { actorWithId } = await import('@/lib/auth/actor')
  const actor = await actorWithId(id)
  if (!actor) throw new Error('The person was not appointed')
  return actor
}

type Proposal = {
  kind: 'observation' | 'zone'
  base: number | null
  content: object | null
  nature?: 'revision' | 'correction'
}

/** Publishes changes in a release of their own; answers its number. */
async function publish(...proposals: Proposal[]): Promise<number> {
  const { id, changes } = await db().changeSet.create({
    data: {
      origin: 'form',
      state: 'draft',
      authorId: publisher.id,
      changes: {
        create: proposals.map(({ kind, base, content, nature = 'revision' }, position) => ({
          position,
          kind,
          operation: base === null ? 'create' : content === null ? 'withdraw' : 'supersede',
          baseVersionId: base,
          ...(content === null ? {} : { content }),
          ...(base === null ? {} : { nature, reason: BECAUSE }),
        })),
      },
    },
    include: { changes: true },
  })
  const seen = changes.map((change) => change.id)
  const published = await publishChangeSet(publisher, { changeSet: id, title: TITLE, seen })
  if (!published.ok) throw new Error(`Not published: ${published.problem.code}`)
  return published.value.release
}

const stands = async (subject: string, definition: string, period: string, at: AsOf = 'live') => {
  const listed = await figures.listFigures(at, { subject })
  return listed.find((one) => one.definition.key === definition && one.period === period)
}
async function standing(...names: Parameters<typeof stands>): Promise<Figure> {
  const figure = await stands(...names)
  if (!figure) throw new Error(`${names.join(' ')} does not stand`)
  return figure
}
const contentOf = async (id: number) => (await stored.contentOfVersion('observation', id))?.content ?? null
const inputsOf = async ({ id }: Figure) =>
  ((await figures.getPassport('live', id))?.inputs ?? []).map(
    ({ role, figure }) => `${role} ${figure.subject.key} ${figure.metric.key} ${figure.period}`,
  )
/** What the release calculated: each change as its operation, subject and period, with its public reason. */
const derivedIn = async (releaseNumber: number) =>
  (
    await db().change.findMany({
      where: { changeSet: { releaseNumber, origin: 'derivation' } },
      orderBy: { position: 'asc' },
    })
  ).map(({ operation, nature, reason }) => ({ operation, nature, reason }))

let revenue: Figure
beforeEach(async () => {
  revenue = await standing('qtsc', 'revenue.zone-total', '2019')
})

test('the first release calculates what the facts allow, and says from what', async () => {
  const qtsc = await standing('qtsc', RATIO, '2019')
  expect(qtsc).toMatchObject({
    value: '11870000',
    qualifier: 'under',
    status: 'derived',
    verified: true,
    release: 1,
    source: { id: 'ZB', quality: 'calculation' },
  })
  expect(await inputsOf(qtsc)).toEqual(['numerator qtsc revenue 2019', 'denominator qtsc land_area 2017'])
})

test('the zones’ land is added up beside the ministry’s, and covers all eight', async () => {
  expect(await standing(NATION, SUM_OF_LAND, '2025')).toMatchObject({
    value: '259.6877',
    qualifier: 'over',
    coverage: { en: '8 of 8 zones', vi: '8 trong số 8 khu' },
  })
  expect(await standing(NATION, 'land_area.all-zones', '2025-12-05')).toMatchObject({ value: '258.8' })
})

test('QTSC’s 73.21 million USD per hectare of twenty years is an input of nothing', async () => {
  const used = await db().observationInput.count({
    where: { input: { metricKey: 'revenue_per_ha_cumulative' } },
  })
  expect(used).toBe(0)
  const yearly = await figures.listFigures('live', { metric: 'usd_per_ha_year' })
  expect(yearly.filter(({ value }) => value === '73210000')).toEqual([])
})

test('the national figures speak as published, whatever is added up', async () => {
  const { headline } = await import('@/lib/figures/headline')
  const national = await figures.listFigures('live', { subject: NATION })
  const said = ['zones', 'enterprises', 'workforce', 'usd_per_ha_year', 'land_area'].map((metric) => {
    const speaks = headline(national.filter((figure) => figure.metric.key === metric))
    return [speaks?.qualifier, speaks?.value]
  })
  expect(said).toEqual([
    ['exact', '8'],
    ['over', '630'],
    ['exact', '42450'],
    ['about', '10000000'],
    ['exact', '258.8'],
  ])
})

test('a release that nothing is calculated from calculates nothing', async () => {
  const other = await standing('qtsc', 'enterprises.firms', '2016')
  const release = await publish({
    kind: 'observation',
    base: other.id,
    content: { ...(await contentOf(other.id)), value: '121' },
  })
  expect(await db().changeSet.count({ where: { releaseNumber: release, origin: 'derivation' } })).toBe(0)
})

test('a corrected input corrects what is calculated from it, and the old value stays readable', async () => {
  const before = await standing('qtsc', RATIO, '2019')
  const release = await publish({
    kind: 'observation',
    base: revenue.id,
    content: { ...(await contentOf(revenue.id)), value: '430000000' },
    nature: 'correction',
  })
  expect(await derivedIn(release)).toEqual([
    {
      operation: 'supersede',
      nature: 'correction',
      reason: {
        en: 'Recalculated: revenue 2019 was corrected',
        vi: 'Tính lại: doanh thu năm 2019 được đính chính',
      },
    },
  ])
  const after = await standing('qtsc', RATIO, '2019')
  // At most ten million exactly: the next number that is written.
  expect(after).toMatchObject({ value: '10010000', qualifier: 'under', release })
  expect(await standing('qtsc', RATIO, '2019', 1)).toMatchObject({ id: before.id, value: '11870000' })
  const passport = await figures.getPassport('live', after.id)
  expect(passport?.inputs[0]?.figure).toMatchObject({ value: '430000000', supersededIn: null })
})

test('four of eight zones: the sum of their revenue over the sum of their land, by a rate that is shown', async () => {
  const like = await contentOf(revenue.id)
  const made = { 'can-tho': '100', 'cau-giay': '250', ditp: '40', qtsc: '15000' }
  const release = await publish(
    ...Object.entries(made).map(([subject, billions]) => ({
      kind: 'observation' as const,
      base: null,
      content: {
        ...like,
        subject,
        period: '2021',
        unit: 'VND',
        value: `${billions}000000000`,
        note: { en: 'Generated for a test', vi: 'Số liệu tạo ra để kiểm thử' },
      },
    })),
  )
  const group = await standing(NATION, GROUP_RATIO, '2021')
  const land = new Decimal('20.0219').plus('8.35').plus('131').plus('43')
  const exactly = new Decimal('15390e9').div('23159.78').div(land)
  expect(group).toMatchObject({ qualifier: 'under', release, confidence: 'medium' })
  expect(new Decimal(group.value ?? 0).div(exactly).minus(1).toNumber()).toBeCloseTo(0, 3)
  expect(new Decimal(group.value ?? 0).gt(exactly)).toBe(true)
  expect(group.coverage?.en).toMatch(/^4 of 8 zones: Can Tho .*, Quang Trung Software City$/)
  expect(group.coverage?.vi).toMatch(/^4 trong số 8 khu: /)
  expect((await inputsOf(group)).filter((input) => input.startsWith('rate'))).toEqual([
    'rate viet-nam exchange_rate 2021',
  ])
  expect(await standing(NATION, 'revenue.sum-of-zones', '2021')).toMatchObject({ value: '15390000000000' })
})

test('another rate of exchange recalculates what was converted with it', async () => {
  const rate = await standing('viet-nam', 'exchange_rate.official-annual-average', '2021')
  const before = await standing(NATION, GROUP_RATIO, '2021')
  const release = await publish({
    kind: 'observation',
    base: rate.id,
    content: { ...(await contentOf(rate.id)), value: '46319.56' },
  })
  const after = await standing(NATION, GROUP_RATIO, '2021')
  expect(new Decimal(before.value ?? 0).div(after.value ?? 1).toNumber()).toBeCloseTo(2, 2)
  expect((await derivedIn(release))[0]?.reason).toEqual({
    en: 'Recalculated: exchange rate 2021 was revised',
    vi: 'Tính lại: tỷ giá hối đoái năm 2021 được cập nhật',
  })
})

test('when a zone is no member any more, sums over the zones follow', async () => {
  const zone = await db().zoneVersion.findFirstOrThrow({ where: { zoneSlug: 'ditp', supersededIn: null } })
  const profile = await stored.contentOfVersion('zone', zone.id)
  const release = await publish({
    kind: 'zone',
    base: zone.id,
    content: { ...profile?.content, membership: 'outside' },
  })
  expect(await standing(NATION, SUM_OF_LAND, '2025')).toMatchObject({
    value: '128.6877',
    coverage: { en: '7 of 7 zones' },
    release,
  })
  expect((await derivedIn(release))[0]?.reason).toMatchObject({
    en: 'Recalculated: the zones that are counted changed',
  })
})

test('what another source states is left alone until it is withdrawn', async () => {
  const bundled = await standing('qtsc', RATIO, '2020')
  expect(bundled).toMatchObject({ source: { id: 'S22' }, value: '13700000' })
  const release = await publish({ kind: 'observation', base: bundled.id, content: null })
  const own = await standing('qtsc', RATIO, '2020')
  expect(own).toMatchObject({ source: { id: 'ZB' }, qualifier: 'about', value: '13730000', release })
  expect(await inputsOf(own)).toContain('rate viet-nam exchange_rate 2020')
})

test('nobody can put words into the mouth of the portal', async () => {
  const { getEditable } = await import('@/lib/changes/admin-queries')
  const { proposeFigure } = await import('@/lib/changes/mutations')
  const own = await standing('qtsc', RATIO, '2019')
  const editable = await getEditable(publisher, 'observation', own.id)
  if (!editable) throw new Error('The figure cannot be edited')
  const { standing: _standing, standingReason: _reason, conflict: _conflict, ...said } = editable.content
  const why = { nature: 'correction', reason: BECAUSE } as const
  const form = {
    ...said,
    value: '99',
    base: own.id,
    why,
    locale: 'en',
    scale: '1',
    change: undefined,
  } as const
  expect(await proposeFigure(publisher, form)).toMatchObject({
    ok: false,
    problem: { code: 'invalid', fields: { source: ['calculated_source'] } },
  })
})

test('without its input a figure can no longer be calculated, and is withdrawn with the reason', async () => {
  const land = await standing('qtsc', 'land_area.zone', '2017')
  const release = await publish({ kind: 'observation', base: land.id, content: null })
  expect(await stands('qtsc', RATIO, '2019')).toBeUndefined()
  expect(await stands('qtsc', RATIO, '2019', release - 1)).toBeDefined()
  const changes = await derivedIn(release)
  expect(changes.filter(({ operation }) => operation === 'withdraw')).toContainEqual({
    operation: 'withdraw',
    nature: 'revision',
    reason: {
      en: 'Can no longer be calculated: land area 2017 was withdrawn',
      vi: 'Không còn tính được: diện tích đất năm 2017 được rút lại',
    },
  })
  expect(await standing(NATION, SUM_OF_LAND, '2025')).toMatchObject({
    value: '85.6877',
    coverage: { en: expect.stringMatching(/^6 of 7 zones: /) },
  })
})

test('what cannot be calculated says why', async () => {
  const { explainDerivations } = await import('@/lib/derivations/queries')
  const [ratio, group] = (await explainDerivations(1, 'usd_per_ha_year', ['revenue', 'land_area'])).toSorted(
    (a, b) => b.definition.localeCompare(a.definition),
  )
  const said = (subject: string, year: number | null) =>
    ratio?.unmakable
      .find((one) => one.subject.key === subject && one.year === year)
      ?.lacking.map(({ why, metric, period }) => [metric.key, why, period])
  expect(said('qtsc', 2014)).toEqual([['land_area', 'other_period', '2017']])
  expect(said('qtsc', 2019)).toBeUndefined()
  expect(said('fpt-complex', 2022)).toEqual([
    ['revenue', 'no_rate', '2022'],
    ['land_area', 'other_period', '2023-04'],
  ])
  expect(said('fpt-complex', 2023)).toContainEqual(['revenue', 'other_definition', '2023'])
  expect(said('dsp', null)).toEqual([['revenue', 'other_period', 'undated']])
  expect(said('cau-giay', null)).toEqual([['revenue', 'not_reported', null]])
  expect(group?.unmakable).toMatchObject([{ subject: { key: NATION }, lacking: [{ why: 'too_few', of: 8 }] }])
})
