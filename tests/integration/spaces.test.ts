import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { contentForm } from '@/lib/editor/form-schema'
import type * as Editor from '@/lib/editor/mutations'
import { nested } from '@/lib/entry/form'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'

let database: FactsDatabase
let sql: Client
let editor: typeof Editor
let contributor: Actor

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  editor = await import('@/lib/editor/mutations')
  contributor = await anActor(sql, 'contributor', 'qtsc')
}, 120_000)

afterAll(() => database.close())

const asked = {
  'space.zone': 'qtsc',
  'space.name.en': 'Test tower, floor 9',
  'space.name.vi': 'Tòa nhà thử, tầng 9',
  'space.kind': 'office',
  'space.size': '1.250,5',
  'space.sizeUnit': 'm2',
  'space.availableFrom': '2026-07',
  'space.price': '21,5',
  'space.priceUnit': 'USD/m2',
  'space.priceBasis': 'month',
  'space.tax': 'excluded',
  'space.fees': 'unknown',
  'space.period': '2026-Q1',
  'space.source': 'S1',
  'space.verified': 'no',
  'space.confidence': 'medium',
}
const propose = (fields: Record<string, string>, actor = contributor) =>
  editor.proposeContent(actor, contentForm.parse(nested({ kind: 'space', locale: 'vi', ...fields })))

test('staff of a zone publish what can be leased there, and its price reaches readers as it is quoted', async () => {
  const { listSpaces } = await import('@/lib/spaces/queries')
  const { answerAt } = await import('@/lib/api/answer')
  const { queryAt } = await import('@/lib/api/query')
  const changeSet = draftOf(await propose(asked))
  expect(await listSpaces('live', 'qtsc')).toEqual([])
  const published = await publishChangeSet(contributor, {
    changeSet,
    title: { en: 'Spaces', vi: 'Mặt bằng' },
    seen: await changesOf(sql, changeSet),
  })
  expect(published).toMatchObject({
    ok: true,
    value: { touched: expect.arrayContaining(['spaces:qtsc']) as unknown },
  })
  const space = {
    key: 'test-tower-floor-9',
    zone: 'qtsc',
    name: { en: 'Test tower, floor 9', vi: 'Tòa nhà thử, tầng 9' },
    size: { value: '1250.5', unit: 'm2' },
    price: { value: '21.5', unit: 'USD/m2', basis: 'month', termEnd: null },
    tax: 'excluded',
    fees: 'unknown',
    period: '2026-Q1',
  }
  expect(await listSpaces('live', 'qtsc')).toMatchObject([space])
  expect(await listSpaces(1, 'qtsc')).toEqual([])

  const told = async (asks: Record<string, string>) =>
    JSON.parse(String((await answerAt(['spaces'], queryAt(['spaces']).parse(asks))).body)) as {
      data: unknown[]
    }
  expect(await told({ zone: 'qtsc' })).toMatchObject({ data: [space] })
  expect(await told({})).toMatchObject({ data: [space] })
  expect(await told({ zone: 'ditp' })).toMatchObject({ data: [] })
  expect(await told({ release: '1' })).toMatchObject({ data: [] })
  expect(queryAt(['zones']).safeParse({ zone: 'qtsc' }).success).toBe(false)
})

test.each([
  ['a price without its basis', { 'space.priceBasis': '' }, { 'space.priceBasis': ['required'] }],
  ['a basis without a price', { 'space.price': '' }, { 'space.price': ['required'] }],
  [
    'a price for a whole term without its end',
    { 'space.priceBasis': 'whole_term' },
    { 'space.priceTermEnd': ['required'] },
  ],
  ['a size without its unit', { 'space.sizeUnit': '' }, { 'space.sizeUnit': ['required'] }],
  ['a number of the other language', { 'space.price': '21.55' }, { 'space.price': ['number'] }],
  ['no size at all', { 'space.size': '0' }, { 'space.size': ['positive'] }],
  ['a site of no zone', { 'space.site': 'atlantis' }, { 'space.site': ['unknown_reference'] }],
])('%s is refused', async (_case, fields, problems) => {
  const refused = await propose({ ...asked, key: 'refused', ...fields })
  expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid', fields: problems } })
})

test('nobody else’s zone gets a space', async () => {
  await expect(propose({ ...asked, 'space.zone': 'ditp' })).rejects.toThrow('may not')
})
