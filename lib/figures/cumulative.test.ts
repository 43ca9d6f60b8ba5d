import { expect, test } from 'vitest'
import { yearsTogether } from './cumulative'

test.each([
  ['2001/2020', 'flow', 20],
  ['2020', 'flow', null],
  ['2020-H1/2020-H2', 'flow', null],
  ['2019-07/2020-06', 'flow', null],
  ['2001/2020', 'level', null],
  ['undated', 'flow', null],
] as const)('%s of a %s adds up %s years', (period, nature, years) =>
  expect(yearsTogether({ period, metric: { nature } })).toBe(years),
)
