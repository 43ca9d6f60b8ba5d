import { expect, test } from 'vitest'
import { readPeriod } from './reference-period'

test.each([
  ['2025-12-05', '2025-12-05', false],
  ['2016-2020', '2016/2020', false],
  ['2023-H1', '2023-H1', false],
  ['2024-01..11', '2024-01/2024-11', false],
  ['FY2023-24', '2023-04/2024-03', false],
  ['c. 2015', '2015', true],
  ['c. 2018-2019', '2018/2019', true],
  ['2024-06 (inferred)', '2024-06', true],
  ['2025-01 (year not stated)', 'undated', false],
  ['n.d.', 'undated', false],
  [null, 'undated', false],
])('%s is %s', (asOf, period, periodApproximate) =>
  expect(readPeriod(asOf)).toMatchObject({ period, periodApproximate }),
)

test('the wording is kept where it says more than the code', () => {
  expect(readPeriod('2024 plan').periodNote).toEqual({ en: '2024 plan', vi: 'kế hoạch năm 2024' })
  expect(readPeriod('2024').periodNote).toBeNull()
})

test('a wording that is not known is refused', () => {
  expect(() => readPeriod('some time ago')).toThrow('some time ago')
})
