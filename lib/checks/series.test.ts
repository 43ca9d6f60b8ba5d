import { expect, test } from 'vitest'
import type { Nature } from '@/lib/figures/figure'
import { earlierOf, toSeries } from './series'

const point = (period: string, value: string | null = '1', unit = 'person') => ({
  id: 1,
  period,
  value,
  unit,
})
const earlier = (periods: string[], period: string, nature: Nature) =>
  earlierOf(toSeries(periods.map((one) => point(one))), { period, unit: 'person', nature }).map(
    (one) => one.period,
  )

test.each<[string, string[], string, Nature, string[]]>([
  [
    'a level is read beside any earlier one',
    ['2023', '2024-Q4', '2024-06-30'],
    '2025',
    'level',
    ['2024-Q4', '2024-06-30', '2023'],
  ],
  ['also beside one of its own year', ['2025-03-16', '2024'], '2025', 'level', ['2025-03-16', '2024']],
  ['never beside a later one, or its own', ['2025', '2026'], '2025', 'level', []],
  [
    'of two that end together, first the one of its own length',
    ['2024-12-31', '2024'],
    '2025',
    'level',
    ['2024', '2024-12-31'],
  ],
  ['a flow only beside periods as long', ['2023', '2024-Q4', '2024'], '2025', 'flow', ['2024', '2023']],
  ['a leap year is as long as another', ['2024'], '2025', 'flow', ['2024']],
  ['a quarter beside quarters', ['2024', '2025-Q1', '2025-Q2'], '2025-Q3', 'flow', ['2025-Q2', '2025-Q1']],
  [
    'a total over years beside earlier totals from the same beginning',
    ['2001/2019', '2001/2020', '2010/2020', '2020'],
    '2001/2021',
    'flow',
    ['2001/2020', '2001/2019'],
  ],
  ['what is undated beside nothing', ['2024'], 'undated', 'level', []],
  ['and nothing beside what is undated', ['undated'], '2025', 'level', []],
])('%s', (_case, periods, period, nature, expected) =>
  expect(earlier(periods, period, nature)).toEqual(expected),
)

test('what is not available and what is stated in another unit is left aside', () => {
  const series = toSeries([point('2024', null), point('2023', '5', 'enterprise'), point('2022', '7')])
  expect(
    earlierOf(series, { period: '2025', unit: 'person', nature: 'level' }).map(({ value }) => value),
  ).toEqual(['7'])
})
