import { expect, test } from 'vitest'
import { byLatestPeriod, isPeriod, spanOf } from './period'

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2023-H1', '2023-01-01', '2023-06-30'],
  ['2025-Q4', '2025-10-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12-05', '2025-12-05', '2025-12-05'],
  ['2016/2020', '2016-01-01', '2020-12-31'],
  ['2023-04/2024-03', '2023-04-01', '2024-03-31'],
])('%s runs from %s to %s', (period, start, end) => expect(spanOf(period)).toEqual({ start, end }))

test.each([
  ['2025-13'],
  ['2023-02-29'],
  ['25'],
  ['2025-Q5'],
  ['2020/2016'],
  ['2016/2017/2018'],
  [''],
  ['last year'],
])('%j is not a period', (period) => expect(isPeriod(period)).toBe(false))

test('undated is said, and covers no days', () => {
  expect(isPeriod('undated')).toBe(true)
  expect(spanOf('undated')).toBeNull()
})

test('the latest period comes first and what is undated last', () => {
  const periods = ['undated', '2020', '2020-12', '2026-03-16', '2019'].map((period) => ({ period }))
  expect(periods.toSorted(byLatestPeriod).map(({ period }) => period)).toEqual([
    '2026-03-16',
    '2020-12',
    '2020',
    '2019',
    'undated',
  ])
})
