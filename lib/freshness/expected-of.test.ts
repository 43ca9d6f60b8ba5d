import { expect, test } from 'vitest'
import { reportsExpectedOf } from './expected-of'

const HOME = 'vn-digital-zones'

test.each([
  ['a zone of the network that operates', HOME, 'member', 'operating', true],
  ['one by inference', HOME, 'inferred_member', 'operating', true],
  ['an expansion that operates', HOME, 'expansion', 'operating', true],
  ['a zone that is built and idle', HOME, 'member', 'built', false],
  ['a zone that is planned', HOME, 'member', 'planned', false],
  ['a park that is not one of the network', HOME, 'outside', 'operating', false],
  ['a park in preparation', HOME, 'prospective', 'preparing', false],
  ['a park abroad', 'benchmarks', 'benchmark', 'operating', false],
] as const)('%s is expected to report: %s %s %s', (_case, key, membership, stage, expected) =>
  expect(reportsExpectedOf({ network: { key }, membership, stage })).toBe(expected),
)
