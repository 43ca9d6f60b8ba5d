import { expect, test } from 'vitest'
import { periodsToFill } from './periods'

test('the period that ended last comes first, then the one under way, then earlier ones', () => {
  expect(periodsToFill(['quarterly'], '2026-11-22').slice(0, 4)).toEqual([
    '2026-Q3',
    '2026-Q4',
    '2026-Q2',
    '2026-Q1',
  ])
  expect(periodsToFill(['yearly'], '2026-01-01')).toEqual(['2025', '2026', '2024', '2023', '2022', '2021'])
})

test.each([
  ['2026-01-01', '2025-Q4'],
  ['2026-03-31', '2025-Q4'],
  ['2026-04-01', '2026-Q1'],
  ['2026-12-31', '2026-Q3'],
])('on %s the quarter to report is %s', (day, quarter) =>
  expect(periodsToFill(['yearly', 'quarterly'], day)[0]).toBe(quarter),
)

test('where nothing is due there is nothing to fill in', () =>
  expect(periodsToFill([], '2026-11-22')).toEqual([]))
