import Decimal from 'decimal.js'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { baseYears, indexTo, percentOf } from './index-to-base'
import type { Qualifier } from './figure'

const value = (year: number, decimal: string, qualifier: Qualifier = 'exact') => ({
  year,
  value: decimal,
  qualifier,
})

describe('a value in percent of another', () => {
  test.each([
    ['298', '235', '126.8'],
    ['13700000000000', '2865000000000', '478.2'],
    ['0.5', '0.25', '200'],
    ['1', '3', '33.3'],
    ['2', '3', '66.7'],
    ['0', '7', '0'],
    ['-1', '8', '-12.5'],
    ['100.05', '100', '100.1'],
  ])('%s of %s is %s', (one, base, expected) => expect(percentOf(one, base)).toBe(expected))

  test('is exact, however long the numbers are', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 30n }), fc.integer({ min: 0, max: 6 }))
      .map(([whole, places]) => new Decimal(whole.toString()).div(10 ** places).toFixed())
    fc.assert(
      fc.property(decimal, decimal, (one, base) => {
        const Exact = Decimal.clone({ precision: 120 })
        const expected = new Exact(one).times(100).div(base).toDecimalPlaces(1, Decimal.ROUND_HALF_UP)
        expect(percentOf(one, base)).toBe(expected.toFixed())
      }),
    )
  })
})

describe('an index', () => {
  const told = (segment: ReturnType<typeof value>[], year: number) =>
    indexTo(segment, year)?.map((one) => `${one.qualifier} ${one.value}`) ?? null

  test.each([
    ['an exact base', [value(2013, '200'), value(2014, '250')], ['exact 100', 'exact 125']],
    ['a base that is about', [value(2013, '200', 'about'), value(2014, '250')], ['exact 100', 'about 125']],
    ['a bound on an exact base', [value(2013, '200'), value(2014, '250', 'over')], ['exact 100', 'over 125']],
    ['a bound on an about', [value(2013, '200', 'about'), value(2014, '250', 'over')], null],
    [
      'an exact value before an about',
      [value(2013, '200'), value(2013, '180', 'about'), value(2014, '250', 'over')],
      ['exact 100', 'about 90', 'over 125'],
    ],
    ['values of one year alone', [value(2013, '200'), value(2013, '250')], null],
    ['a bound as base', [value(2013, '200', 'over'), value(2014, '250')], null],
    ['nothing as base', [value(2013, '0'), value(2014, '250')], null],
    ['no value in the year', [value(2012, '200'), value(2014, '250')], null],
    ['a value alone', [value(2013, '200')], null],
    [
      'two values in the year',
      [value(2013, '100'), value(2013, '200'), value(2014, '250')],
      ['exact 50', 'exact 100', 'exact 125'],
    ],
  ])('on %s', (_case, segment, expected) => expect(told(segment, 2013)).toEqual(expected))

  test('offers the years in which a stretch has a base for another value', () =>
    expect(
      baseYears([
        [value(2019, '1'), value(2013, '2', 'over'), value(2014, '3')],
        [value(2010, '4')],
        [value(2012, '5', 'about'), value(2014, '6')],
      ]),
    ).toEqual([2012, 2014, 2019]))
})
