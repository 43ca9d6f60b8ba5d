import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Disputes from '@/lib/conflicts/admin-queries'
import type * as Rulings from '@/lib/conflicts/mutations'
import type { RulingForm } from '@/lib/conflicts/ruling-form'
import type * as Figures from '@/lib/figures/queries'
import { publishChangeSet } from '../support/publish'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'

let database: FactsDatabase
let sql: Client
let disputes: typeof Disputes
let rulings: typeof Rulings
let figures: typeof Figures

const title = { en: 'A ruling', vi: 'Lựa chọn số liệu' }
const why = {
  nature: 'revision',
  reason: { en: 'The newspaper measured again', vi: 'Báo đã đo lại' },
} as const
const outdated = { en: 'Older than the other source', vi: 'Cũ hơn nguồn kia' }

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  disputes = await import('@/lib/conflicts/admin-queries')
  rulings = await import('@/lib/conflicts/mutations')
  figures = await import('@/lib/figures/queries')
}, 120_000)

afterAll(() => database.close())

const appointed = (role: 'contributor' | 'publisher', zone: string | null) => anActor(sql, role, zone)

/** The form of a dispute as its page fills it; `change` says what its reader makes of it. */
async function formOf(actor: Actor, key: string, change: (form: RulingForm) => void): Promise<RulingForm> {
  const dispute = await disputes.getDispute(actor, key)
  if (!dispute) throw new Error(`There is no dispute ${key}`)
  const { conflict } = dispute
  const form: RulingForm = {
    key,
    ...(conflict && { base: conflict.versionId, ruling: conflict.ruling }),
    figures: Object.fromEntries(
      dispute.figures.map(({ id, standing, standingReason }) => [String(id), { standing, standingReason }]),
    ),
    why,
  }
  change(form)
  return form
}

async function publish(actor: Actor, saved: Awaited<ReturnType<typeof rulings.proposeRuling>>) {
  const changeSet = draftOf(saved)
  return publishChangeSet(actor, { changeSet, title, seen: await changesOf(sql, changeSet) })
}

const standingsIn = async (at: 'live' | number) =>
  (await figures.listFigures(at, { subject: 'can-tho', metric: 'land_area' }))
    .filter(({ conflict }) => conflict === 'C10')
    .map(({ source, standing }) => `${source.id} ${standing}`)
    .toSorted()

test('all fifteen conflicts of the facts can be ruled on, and figures that differ without one', async () => {
  const publisher = await appointed('publisher', null)
  const listed = await disputes.listDisputes(publisher)
  expect(listed.filter(({ conflict }) => conflict)).toHaveLength(15)
  expect(listed.filter(({ conflict }) => !conflict).length).toBeGreaterThan(0)
})

test('staff of one zone rule on its own disputes alone', async () => {
  const contributor = await appointed('contributor', 'can-tho')
  const listed = await disputes.listDisputes(contributor)
  expect(listed.map(({ key }) => key)).toEqual(['C10'])
  await expect(disputes.getDispute(contributor, 'C4')).rejects.toMatchObject({ code: 'FORBIDDEN' })
})

test('another ruling is published like any change, and the old one stays readable', async () => {
  const publisher = await appointed('publisher', null)
  const form = await formOf(publisher, 'C10', ({ figures = {}, ruling }) => {
    for (const given of Object.values(figures)) {
      given.standingReason = given.standing === 'ruled' ? outdated : null
      given.standing = given.standing === 'ruled' ? 'alternate' : 'ruled'
    }
    if (ruling) ruling.en = 'Use the newspaper'
  })
  expect(await publish(publisher, await rulings.proposeRuling(publisher, form))).toMatchObject({
    ok: true,
    value: { release: 2 },
  })
  expect(await standingsIn(1)).toEqual(['S74 ruled', 'S75 alternate'])
  expect(await standingsIn('live')).toEqual(['S74 alternate', 'S75 ruled'])

  const [ruled] = (await figures.listFigures('live', { subject: 'can-tho', metric: 'land_area' })).filter(
    ({ standing, conflict }) => standing === 'ruled' && conflict === 'C10',
  )
  const { listConflicts } = await import('@/lib/conflicts/queries')
  expect((await listConflicts('live', 'can-tho')).map(({ ruling }) => ruling.en)).toContain(
    'Use the newspaper',
  )
  expect(ruled).toMatchObject({ value: '22', qualifier: 'over', release: 2 })
})

test('two figures of one definition and period are never both ruled', async () => {
  const publisher = await appointed('publisher', null)
  const [dispute] = (await disputes.listDisputes(publisher)).filter(
    ({ conflict, figures }) => !conflict && figures[0]?.subject.key === 'cau-giay',
  )
  const form = await formOf(publisher, dispute?.key ?? '', ({ figures = {} }) => {
    for (const given of Object.values(figures)) given.standing = 'ruled'
  })
  const refused = await rulings.proposeRuling(publisher, form)
  expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid' } })
  expect(Object.values((!refused.ok && 'fields' in refused.problem && refused.problem.fields) || {})).toEqual(
    [['one_ruled']],
  )
})

test('an alternate needs its reason, and a form that changes nothing is told so', async () => {
  const publisher = await appointed('publisher', null)
  const same = await formOf(publisher, 'C9', () => undefined)
  expect(await rulings.proposeRuling(publisher, same)).toMatchObject({ problem: { code: 'unchanged' } })
  const bare = await formOf(publisher, 'C9', ({ figures = {} }) => {
    for (const given of Object.values(figures)) given.standingReason = null
  })
  expect(await rulings.proposeRuling(publisher, bare)).toMatchObject({ problem: { code: 'invalid' } })
})

test('a form that was opened before somebody else published is refused', async () => {
  const publisher = await appointed('publisher', null)
  const opened = await formOf(publisher, 'C9', ({ ruling }) => {
    if (ruling) ruling.vi = 'Dùng số liệu năm 2025'
  })
  const another = await formOf(publisher, 'C9', ({ ruling }) => {
    if (ruling) ruling.en = 'Use the figure of 2025'
  })
  await publish(publisher, await rulings.proposeRuling(publisher, another))
  expect(await rulings.proposeRuling(publisher, opened)).toMatchObject({ problem: { code: 'stale_ruling' } })
})
