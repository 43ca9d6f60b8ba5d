import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { orderPrices } from '@/lib/spaces/price-order'
import { PLAIN, shownPrice } from '@/lib/spaces/price-basis'
import { anActor } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { madeUpSpace as madeUp, publishSpaces } from '../support/made-up-space'

let database: FactsDatabase
let sql: Client
let contributor: Actor

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  contributor = await anActor(sql, 'contributor')
}, 120_000)

afterAll(() => database.close())

const told = async (at: 'live' | number) => {
  const { listAllSpaces } = await import('@/lib/spaces/queries')
  return orderPrices(await listAllSpaces(at), PLAIN)
}

test('no real park has a price: there is nothing to order', async () =>
  expect(await told('live')).toEqual([]))

test('prices published as quoted are ordered on one basis, within their kind, and what cannot be is said', async () => {
  const { touched } = await publishSpaces(sql, contributor, [
    madeUp('ditp', 'plot-for-a-term', {
      'space.price': '189',
      'space.priceUnit': 'USD/m2',
      'space.priceBasis': 'whole_term',
      'space.priceTermEnd': '2066',
    }),
    madeUp('qtsc', 'plot-by-the-hectare', {
      'space.price': '40,000',
      'space.priceUnit': 'USD/ha',
      'space.priceBasis': 'year',
      'space.tax': 'included',
    }),
    madeUp('dsp', 'plot-in-dong-of-2020', {
      'space.price': '139,250.22',
      'space.priceUnit': 'VND/m2',
      'space.priceBasis': 'year',
      'space.period': '2020-Q3',
    }),
    madeUp('dsp', 'plot-in-dong-of-2026', {
      'space.price': '1,000',
      'space.priceUnit': 'VND/m2',
      'space.priceBasis': 'year',
    }),
    madeUp('qtsc', 'office-by-the-month', {
      'space.kind': 'office',
      'space.price': '5.4',
      'space.priceUnit': 'USD/m2',
      'space.priceBasis': 'month',
    }),
    madeUp('qtsc', 'seats', {
      'space.kind': 'office',
      'space.price': '120',
      'space.priceUnit': 'USD/seat',
      'space.priceBasis': 'month',
    }),
    madeUp('qtsc', 'no-price', { 'space.kind': 'factory' }),
  ])
  expect(touched).toEqual(expect.arrayContaining(['spaces', 'spaces:ditp', 'spaces:qtsc']))

  const orders = (await told('live')).map(({ kind, priced, unpriced, unlike }) => ({
    kind,
    priced: priced.map(({ space, price }) => [space.key, shownPrice(price.value)]),
    unpriced: unpriced.map(({ space, why }) => [space.key, why.why]),
    unlike,
  }))
  expect(orders).toEqual([
    {
      kind: 'land',
      priced: [
        ['made-up-plot-by-the-hectare', '4'],
        ['made-up-plot-for-a-term', '4.725'],
        ['made-up-plot-in-dong-of-2020', '6'],
      ],
      unpriced: [['made-up-plot-in-dong-of-2026', 'no_rate']],
      unlike: true,
    },
    {
      kind: 'office',
      priced: [['made-up-office-by-the-month', '64.8']],
      unpriced: [['made-up-seats', 'per_seat']],
      unlike: false,
    },
  ])
  expect(await told(1)).toEqual([])
})

test('the rate that converts a price is a published figure, with its passport', async () => {
  const { listAllSpaces, listSpaces } = await import('@/lib/spaces/queries')
  const { getPassport } = await import('@/lib/figures/queries')
  const spaces = await listAllSpaces('live')
  const rate = spaces.find(({ key }) => key === 'made-up-plot-in-dong-of-2020')?.rate
  expect(rate).toMatchObject({ metric: { key: 'exchange_rate' }, period: '2020', value: '23208.37' })
  expect(await getPassport('live', rate?.id ?? 0)).toMatchObject({ figure: { id: rate?.id } })
  expect(await listSpaces('live', 'dsp')).toEqual(spaces.filter(({ zone }) => zone === 'dsp'))
})

test('what the data API tells of a space is what it told before: the price as quoted', async () => {
  const { answerAt } = await import('@/lib/api/answer')
  const { queryAt } = await import('@/lib/api/query')
  const { body } = await answerAt(['spaces'], queryAt(['spaces']).parse({ zone: 'ditp' }))
  const { data } = JSON.parse(String(body)) as { data: Record<string, unknown>[] }
  expect(data).toMatchObject([
    { price: { value: '189', unit: 'USD/m2', basis: 'whole_term', termEnd: 2066 } },
  ])
  expect(data[0]).not.toHaveProperty('rate')
})
