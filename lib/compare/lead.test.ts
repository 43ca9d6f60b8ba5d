import { expect, test } from 'vitest'
import { aMetric, aPlace, figureOf, rowOf } from '@/tests/support/compared'
import { defaultMetrics, inReadingOrder } from './chosen-metrics'
import { barsOf, leadOf, rankingOf } from './lead'

const places = [aPlace('alpha'), aPlace('beta'), aPlace('gamma')]
const row = (alpha: string, beta: string, period = '2020') =>
  rowOf({
    places,
    figures: [figureOf('alpha', { value: alpha, period: '2020' }), figureOf('beta', { value: beta, period })],
  })

test('a ranked row leads with the largest, and bars are lengths of it', () => {
  expect(leadOf(row('20', '80'))).toMatchObject({ first: { place: 'beta' }, second: { place: 'alpha' } })
  expect(barsOf(row('20', '80'))).toEqual(
    new Map([
      ['alpha', 0.25],
      ['beta', 1],
    ]),
  )
})

test('of equals, and of what cannot be compared, nothing is said and nothing drawn', () => {
  expect(leadOf(row('20', '20'))).toBeNull()
  expect(leadOf(row('20', '80', '2010'))).toBeNull()
  expect(barsOf(row('20', '80', '2010'))).toBeNull()
  expect(barsOf(row('0', '0'))).toBeNull()
})

test('what is not comparable is ranked only when the reader insists', () => {
  expect(rankingOf(row('20', '80', '2010'), false)).toBeNull()
  expect(rankingOf(row('20', '80', '2010'), true)).toEqual(['beta', 'alpha'])
})

test('without a choice, metrics are shown that two report, the headline ones first; else those that one does', () => {
  const metrics = ['patents', 'land_area', 'jobs', 'enterprises'].map((key, position) =>
    aMetric({ key, position }),
  )
  const keys = (reporters: Record<string, number>) =>
    defaultMetrics(metrics, (metric) => reporters[metric] ?? 0).map(({ key }) => key)
  expect(keys({ patents: 2, enterprises: 3, land_area: 2, jobs: 1 })).toEqual([
    'enterprises',
    'land_area',
    'patents',
  ])
  expect(keys({ jobs: 1 })).toEqual(['jobs'])
  expect(keys({})).toEqual([])
})

test('rows are read by topic, the headline metrics of each first', () => {
  const metrics = [
    aMetric({ key: 'gdp', topic: 'output', position: 1 }),
    aMetric({ key: 'revenue', topic: 'output', position: 2 }),
    aMetric({ key: 'tenants', topic: 'enterprises', position: 3 }),
  ]
  expect(inReadingOrder(metrics).map(({ key }) => key)).toEqual(['tenants', 'revenue', 'gdp'])
})
