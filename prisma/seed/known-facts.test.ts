import { expect, test } from 'vitest'
import { readFactsFile } from './facts-file'
import { readFacts } from './read-facts'

const { creations } = readFacts(readFactsFile())
const observations = creations.flatMap(({ kind, content }) => (kind === 'observation' ? [content] : []))

/** Subject, metric, period, and then what is published of it. */
test.each([
  ['vn-digital-zones', 'workforce', '2025-12-05', 'S3', 'exact', '42450', 'person'],
  ['vn-digital-zones', 'workforce', '2025-12-05', 'S1', 'over', '42000', 'person'],
  ['vn-digital-zones', 'enterprises', '2025-12-05', 'S1', 'over', '630', 'enterprise'],
  ['vn-digital-zones', 'usd_per_ha_year', '2025-12-05', 'S1', 'about', '10000000', 'USD/ha/year'],
  ['vn-digital-zones', 'land_area', '2010', 'S13', 'exact', '70.5656', 'ha'],
  ['qtsc', 'enterprises', '2020-12', 'S20', 'exact', '165', 'enterprise'],
  ['qtsc', 'revenue', '2020', 'S22', 'about', '13700000000000', 'VND'],
  ['qtsc', 'revenue_per_ha_cumulative', '2001/2020', 'S20', 'exact', '73210000', 'USD/ha'],
  ['qtsc', 'usd_per_ha_year', '2020', 'S22', 'exact', '13700000', 'USD/ha/year'],
  ['qtsc', 'land_area', '2017', 'S28', 'at_least', '43', 'ha'],
  ['dsp', 'land_area', '2024', 'S49', 'exact', '1.0885', 'ha'],
  ['dsp', 'vnd_per_ha_year', '2018/2019', 'S59', 'exact', '450000000000', 'VND/ha/year'],
  ['dsp2-ict1', 'floor_area', '2021', 'S56', 'exact', '39297', 'm2'],
  ['ditp-phase-1', 'investment', 'undated', 'S66', 'exact', '1062000000000', 'VND'],
  ['can-tho', 'land_area', '2021-06', 'S74', 'exact', '20.0219', 'ha'],
  ['can-tho', 'land_area', 'undated', 'S75', 'over', '22', 'ha'],
  ['da-nang', 'ict_revenue', '2024', 'S176', 'over', '39000000000000', 'VND'],
  ['technopark', 'floor_area', '2024-08', 'S150', 'exact', '12720000', 'sqft'],
  ['technopark', 'exports', '2023-04/2024-03', 'S150', 'exact', '132550000000', 'INR'],
  ['suzhou', 'gdp_per_km2', '2023/2024', 'S156', 'exact', '1050000000', 'CNY/km2'],
  ['daedeok', 'revenue', '2022', 'S165', 'exact', '25080749000000', 'KRW'],
])('%s %s %s after %s is %s %s %s', (subject, metric, period, source, qualifier, value, unit) => {
  const found = observations.filter(
    (one) =>
      one.subject === subject && one.metric === metric && one.period === period && one.source === source,
  )
  expect(found).toEqual([expect.objectContaining({ qualifier, value, unit })])
})

test.each([
  ['can-tho', 'C10', ['S74', 'S75']],
  ['hanoi-software-tech-park', 'C9', ['S44', 'S46', 'S47', 'S48']],
  ['ditp-phase-1', 'C11', ['S63', 'S66', 'S67']],
])('%s shows what its sources say in conflict %s', (subject, conflict, sources) => {
  const parties = observations.filter((one) => one.subject === subject && one.conflict === conflict)
  expect(parties.map(({ source }) => source).toSorted()).toEqual(sources)
  expect(parties.filter(({ standing }) => standing === 'ruled')).toHaveLength(1)
})

test('an occupancy that stands in profile and observations is one figure', () => {
  const occupancy = observations.filter(({ subject, metric }) => subject === 'qtsc' && metric === 'occupancy')
  expect(occupancy).toHaveLength(1)
})

test('a combined document becomes one instrument each', () => {
  const slugs = creations.flatMap(({ kind, content }) => (kind === 'legal_instrument' ? [content.slug] : []))
  expect(slugs).toEqual(
    expect.arrayContaining([
      'decree-320-2025-nd-cp',
      'circular-20-2026-tt-btc',
      'decision-518-2009-qd-btttt',
    ]),
  )
})
