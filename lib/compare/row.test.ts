import { describe, expect, test } from 'vitest'
import { aMetric, aPlace, figureOf, rowOf } from '@/tests/support/compared'

const [ALPHA, BETA, GAMMA] = [aPlace('alpha'), aPlace('beta'), aPlace('gamma')]
const definition = (key: string) => ({ key, text: { en: key, vi: key } })
let ids = 0
const stated = (key: string, period: string, value: string, but: Parameters<typeof figureOf>[1] = {}) =>
  figureOf(key, { id: (ids += 1), period, value, ...but })
const shown = (row: ReturnType<typeof rowOf>) =>
  row.cells.map(({ figure }) => figure && `${figure.value} in ${figure.period}`)

describe('alignment by calendar year', () => {
  test('all stand at the latest year that they have in common', () => {
    const row = rowOf({
      places: [ALPHA, BETA],
      figures: [
        stated('alpha', '2019', '1'),
        stated('alpha', '2021-03', '2'),
        stated('alpha', '2024', '3'),
        stated('beta', '2019', '7'),
        stated('beta', '2021-12', '8'),
        stated('beta', '2025', '9'),
      ],
    })
    expect(row).toMatchObject({ period: '2021', verdict: 'comparable', ranking: ['beta', 'alpha'] })
    expect(shown(row)).toEqual(['2 in 2021-03', '8 in 2021-12'])
  })

  test('where no year is common, each is shown at its latest, and says so', () => {
    const row = rowOf({
      places: [ALPHA, BETA],
      figures: [stated('alpha', '2014', '1'), stated('alpha', '2016', '2'), stated('beta', '2025', '9')],
    })
    expect(row).toMatchObject({ period: null, verdict: 'not_comparable', ranking: null })
    expect(shown(row)).toEqual(['2 in 2016', '9 in 2025'])
  })

  test('of several definitions in the common year, the one that both have is read', () => {
    const it = { definition: definition('enterprises.it-firms') }
    const row = rowOf({
      places: [ALPHA, BETA],
      figures: [
        stated('alpha', '2020', '100'),
        stated('alpha', '2020', '60', it),
        stated('beta', '2020', '50', it),
      ],
    })
    expect(row).toMatchObject({ verdict: 'comparable', ranking: ['alpha', 'beta'] })
    expect(shown(row)).toEqual(['60 in 2020', '50 in 2020'])
  })

  test('land stands until a later area is reported', () => {
    const row = rowOf({
      metric: aMetric({ carriesForward: true }),
      places: [ALPHA, BETA],
      figures: [stated('alpha', '2017', '43'), stated('beta', '2024', '1')],
    })
    expect(row).toMatchObject({ period: '2024', verdict: 'comparable' })
  })

  test('what one has not reported is said and holds nobody up', () => {
    const row = rowOf({
      places: [ALPHA, GAMMA, BETA],
      figures: [stated('alpha', '2020', '1'), stated('beta', '2020', '2')],
    })
    expect(row).toMatchObject({ verdict: 'comparable', ranking: ['beta', 'alpha'], differs: true })
    expect(shown(row)).toEqual(['1 in 2020', null, '2 in 2020'])
  })

  test('what only one reports is compared with nothing', () => {
    const row = rowOf({ places: [ALPHA, BETA], figures: [stated('beta', '2020', '2')] })
    expect(row).toMatchObject({
      verdict: 'not_comparable',
      ranking: null,
      differences: [{ what: 'missing', sides: [{ places: ['beta'] }, { places: ['alpha'] }] }],
    })
  })

  test('alternates, gaps and sums over zones never stand for anybody', () => {
    const calculated = {
      id: 'ZB',
      title: '',
      publisher: '',
      url: null,
      published: '',
      quality: 'calculation',
    } as const
    const row = rowOf({
      places: [ALPHA, BETA],
      figures: [
        stated('alpha', '2020', '5', { standing: 'alternate' }),
        figureOf('alpha', { period: '2020', value: null }),
        stated('beta', '2020', '5', { kind: 'network', source: calculated }),
      ],
    })
    expect(shown(row)).toEqual([null, null])
  })

  test('nothing differs only where all state the same', () => {
    const same = [stated('alpha', '2020', '5'), stated('beta', '2020', '5')]
    expect(rowOf({ places: [ALPHA, BETA], figures: same }).differs).toBe(false)
    expect(rowOf({ places: [ALPHA, BETA, GAMMA], figures: same }).differs).toBe(true)
  })
})

describe('alignment by age', () => {
  const [old, young, unknown] = [
    aPlace('old', { founded: 2000 }),
    aPlace('young', { founded: 2010 }),
    aPlace('unknown'),
  ]

  test('each stands as many years after its founding as the other', () => {
    const row = rowOf({
      alignment: 'age',
      places: [old, young],
      figures: [
        stated('old', '2005', '1'),
        stated('old', '2010', '2'),
        stated('young', '2015', '3'),
        stated('young', '2020', '4'),
        stated('young', '2025', '5'),
      ],
    })
    expect(row).toMatchObject({ age: 10, verdict: 'comparable', ranking: ['young', 'old'] })
    expect(row.cells.map(({ age }) => age)).toEqual([10, 10])
    expect(shown(row)).toEqual(['2 in 2010', '4 in 2020'])
  })

  test('a park whose founding year is not known says so', () => {
    const row = rowOf({
      alignment: 'age',
      places: [old, unknown],
      figures: [stated('old', '2010', '2'), stated('unknown', '2010', '4')],
    })
    expect(row).toMatchObject({ age: null, verdict: 'not_comparable', ranking: null })
    expect(row.differences[0]).toMatchObject({
      what: 'age',
      sides: [{ said: { en: '10 years after founding' } }, { said: { en: 'founding year not known' } }],
    })
  })

  test('land stands at the age that it is dated at, and a year beside it with care', () => {
    const metric = aMetric({ carriesForward: true })
    const of = (youngs: string) =>
      rowOf({
        alignment: 'age',
        metric,
        places: [old, young],
        figures: [stated('old', '2005', '43'), stated('young', youngs, '3')],
      })
    expect(of('2015')).toMatchObject({ age: 5, verdict: 'comparable' })
    expect(of('2016')).toMatchObject({ age: null, verdict: 'with_care', differences: [{ what: 'age' }] })
    expect(of('2012')).toMatchObject({ age: null, verdict: 'not_comparable' })
  })

  test('money of different years is in different prices', () => {
    const usd = { unit: 'USD', metric: { key: 'revenue', name: { en: '', vi: '' }, nature: 'flow' as const } }
    const row = rowOf({
      alignment: 'age',
      metric: aMetric({ nature: 'flow', unit: 'USD' }),
      places: [old, young],
      figures: [stated('old', '2010', '2', usd), stated('young', '2020', '4', usd)],
    })
    expect(row).toMatchObject({
      age: 10,
      verdict: 'with_care',
      differences: [
        { what: 'currency', sides: [{ said: { en: 'USD, 2010' } }, { said: { en: 'USD, 2020' } }] },
      ],
    })
  })
})

test('a bound that leaves the order open leaves it out of any ranking', () => {
  const over = (value: string) => stated('alpha', '2020', value, { qualifier: 'over' })
  const beta = stated('beta', '2020', '705')
  expect(rowOf({ places: [ALPHA, BETA], figures: [over('700'), beta] }).ranking).toBeNull()
  expect(rowOf({ places: [ALPHA, BETA], figures: [over('630'), beta] }).ranking).toEqual(['beta', 'alpha'])
})

test('where not all can be compared, it is said who can', () => {
  const figures = [
    stated('alpha', '2010', '1'),
    stated('beta', '2024-10', '2'),
    stated('gamma', '2025-01', '3'),
  ]
  const places = [GAMMA, ALPHA, BETA]
  expect(rowOf({ places, figures })).toMatchObject({
    verdict: 'not_comparable',
    together: { places: ['gamma', 'beta'], verdict: 'with_care' },
  })
  expect(rowOf({ places: [ALPHA, BETA], figures }).together).toBeNull()
})
