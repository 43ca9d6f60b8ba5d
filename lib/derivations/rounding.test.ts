import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bound } from './bounds'
import { Exact } from './exact'
import { rounded } from './rounding'

const be = (qualifier: Bound['qualifier'], reachable = false): Bound => ({ qualifier, reachable })

test.each<[string, Bound, string, string]>([
  ['money is whole', be('exact'), '11860465.1162790697', '11860000'],
  ['half is rounded up', be('about'), '2.0005', '2.001'],
  ['at least is rounded down', be('at_least'), '11869999', '11860000'],
  ['over is rounded down', be('over'), '0.123456', '0.1234'],
  ['under is rounded up', be('under'), '11860465', '11870000'],
  ['at most is rounded up', be('under', true), '11860465', '11870000'],
  ['at most what needs no rounding is under the next number', be('under', true), '10', '10.01'],
  ['under what needs no rounding stays', be('under'), '10', '10'],
  ['no more than eight decimals', be('exact'), '0.00000123456', '0.00000123'],
  ['nothing', be('exact'), '0', '0'],
])('%s', (_case, bound, value, expected) => expect(rounded(new Exact(value), bound)).toBe(expected))

test('four digits are kept, so less than a thousandth is lost', () =>
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10 ** 12 }), fc.integer({ min: 1, max: 10 ** 4 }), (a, b) => {
      const value = new Exact(a).div(b)
      return new Exact(rounded(value, be('exact'))).minus(value).abs().lte(value.div(1000).plus('1e-8'))
    }),
  ))
