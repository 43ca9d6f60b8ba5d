import { describe, expect, test } from 'vitest'
import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import { aMetric, aPlace, figureOf, rowOf } from '@/tests/support/compared'

const definition = (key: string) => ({ key, text: { en: `Counts ${key}`, vi: `Đếm ${key}` } })
const ofMetric = (key: string, nature: Metric['nature'] = 'level') => ({
  key,
  name: { en: key, vi: key },
  nature,
})
const FLOW = aMetric({ key: 'revenue', nature: 'flow', unit: 'USD' })
const LAND = aMetric({ key: 'land_area', carriesForward: true, unit: 'ha' })
const RATIO = aMetric({ key: 'occupancy', aggregation: 'none', unit: 'percent' })
const PER_HA = aMetric({
  key: 'usd_per_ha_year',
  nature: 'flow',
  unit: 'USD/ha/year',
  aggregation: 'ratio_of_sums',
})
const flow = { metric: ofMetric('revenue', 'flow'), unit: 'USD' }
const land = { metric: ofMetric('land_area'), unit: 'ha' }

type Stated = Partial<Figure> & { kind?: Figure['subject']['kind'] }

/** What differs between what alpha and beta state, as `criterion verdict: alpha says / beta says`. */
function told(metric: Metric, alpha: Stated, beta: Stated) {
  const row = rowOf({
    metric,
    places: [aPlace('alpha'), aPlace('beta')],
    figures: [figureOf('alpha', alpha), figureOf('beta', beta)],
  })
  return row.differences.map(
    ({ what, verdict, sides }) => `${what} ${verdict}: ${sides.map(({ said }) => said.en).join(' / ')}`,
  )
}

describe('what makes two values differ, and how much', () => {
  test.each<[string, Metric, Stated, Stated, string[]]>([
    ['nothing', aMetric(), { value: '5' }, { value: '9' }, []],
    ['levels dated in the same year', aMetric(), { period: '2024-06' }, { period: '2024' }, []],
    [
      'levels of two years, less than twelve months apart',
      aMetric(),
      { period: '2024-10' },
      { period: '2025-01' },
      ['period with_care: October 2024 / January 2025'],
    ],
    [
      'levels of years far apart',
      aMetric(),
      { period: '2020-12' },
      { period: '2025' },
      ['period not_comparable: December 2020 / 2025'],
    ],
    [
      'a level without a date',
      aMetric(),
      { period: 'undated' },
      { period: '2025' },
      ['period not_comparable: period not stated / 2025'],
    ],
    [
      'a year that is only about known',
      aMetric(),
      { period: '2015', periodApproximate: true },
      { period: '2015' },
      ['period with_care: about 2015 / 2015'],
    ],
    [
      'land of another year, which stands until a later is reported',
      LAND,
      { ...land, period: '2017' },
      { ...land, period: '2024' },
      [],
    ],
    [
      'a flow of another year',
      FLOW,
      { ...flow, period: '2019' },
      { ...flow, period: '2020' },
      ['period not_comparable: 2019 / 2020'],
    ],
    [
      'a flow over a longer time',
      FLOW,
      { ...flow, period: '2016/2020' },
      { ...flow, period: '2020' },
      ['period not_comparable: 2016–2020 / 2020'],
    ],
    [
      'years that overlap by more than half',
      FLOW,
      { ...flow, period: '2024-04/2025-03' },
      { ...flow, period: '2024' },
      ['period with_care: April 2024 – March 2025 / 2024'],
    ],
    [
      'a definition of something else',
      aMetric(),
      { definition: definition('workforce.people') },
      { definition: definition('workforce.engineers') },
      ['definition not_comparable: Counts workforce.people / Counts workforce.engineers'],
    ],
    [
      'a definition of the same in other words',
      aMetric(),
      { definition: definition('workforce.people') },
      { definition: definition('workforce.jobs') },
      ['definition with_care: Counts workforce.people / Counts workforce.jobs'],
    ],
    [
      'planned land beside total land',
      LAND,
      { ...land, definition: definition('land_area.planned') },
      { ...land, definition: definition('land_area.zone') },
      ['area_basis not_comparable: planned land / total land of the zone'],
    ],
    [
      'ratios that do not say by which land they divide',
      PER_HA,
      { metric: ofMetric('vnd_per_ha_year', 'flow'), unit: 'VND/ha/year' },
      { metric: ofMetric('vnd_per_ha_year', 'flow'), unit: 'VND/ha/year' },
      ['area_basis with_care: land area not stated'],
    ],
    [
      'another currency',
      FLOW,
      { ...flow, period: '2020', unit: 'VND' },
      { ...flow, period: '2020' },
      ['currency not_comparable: VND / USD'],
    ],
    [
      'acres beside hectares',
      LAND,
      { ...land, unit: 'acre', definition: definition('land_area.zone') },
      { ...land, definition: definition('land_area.zone') },
      ['unit with_care: acres / ha'],
    ],
    [
      'a narrower coverage',
      aMetric(),
      { coverage: { en: 'two of three sites', vi: 'hai trong ba cơ sở' } },
      {},
      ['coverage with_care: two of three sites / no narrower coverage stated'],
    ],
    [
      'a network’s total beside a park’s',
      aMetric(),
      { kind: 'network' },
      {},
      ['scale not_comparable: a whole network / one park'],
    ],
    [
      'a network’s ratio beside a park’s',
      RATIO,
      { kind: 'network', metric: ofMetric('occupancy'), unit: 'percent' },
      { metric: ofMetric('occupancy'), unit: 'percent' },
      ['scale with_care: a whole network / one park'],
    ],
    ['a bound', aMetric(), { qualifier: 'over', value: '630' }, {}, ['bound with_care: over / exact']],
    [
      'a provisional value',
      aMetric(),
      { status: 'provisional' },
      {},
      ['status with_care: provisional / reported, verified'],
    ],
    [
      'a derived value that nobody verified',
      aMetric(),
      { status: 'derived', verified: false },
      {},
      ['status with_care: derived, not verified / reported, verified'],
    ],
    [
      'QTSC in 2014 beside the nation in 2025, in dollars per hectare and year',
      PER_HA,
      {
        metric: ofMetric('usd_per_ha_year', 'flow'),
        unit: 'USD/ha/year',
        period: '2014',
        definition: definition('usd_per_ha_year.revenue-by-total-land'),
        status: 'derived',
      },
      {
        kind: 'network',
        metric: ofMetric('usd_per_ha_year', 'flow'),
        unit: 'USD/ha/year',
        period: '2025-12-05',
        definition: definition('usd_per_ha_year.all-zones'),
        qualifier: 'about',
      },
      [
        'period not_comparable: 2014 / 5 December 2025',
        'definition with_care: Counts usd_per_ha_year.revenue-by-total-land / Counts usd_per_ha_year.all-zones',
        'area_basis with_care: total land of the zone / land area not stated',
        'scale with_care: one park / a whole network',
        'bound with_care: exact / about',
        'status with_care: derived / reported, verified',
      ],
    ],
  ])('%s', (_case, metric, alpha, beta, expected) => {
    expect(told(metric, alpha, beta)).toEqual(expected)
    // The other way round, the words change sides and nothing else.
    const swapped = expected.map((line) => {
      const [head = '', said = ''] = line.split(/: (.*)/s)
      return `${head}: ${said.split(' / ').toReversed().join(' / ')}`
    })
    expect(told(metric, beta, alpha)).toEqual(swapped)
  })
})
