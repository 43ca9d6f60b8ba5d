import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Exact, total } from './exact'
import { type RatioPart, ratioOfSums, sumOfZones } from './ratio-of-sums'

const part = (zone: string, numerator: number | null, denominator: number | null): RatioPart => ({
  zone,
  numerator: numerator === null ? null : new Exact(numerator),
  denominator: denominator === null ? null : new Exact(denominator),
})
const said = (parts: readonly RatioPart[]) => {
  const sum = ratioOfSums(parts)
  return sum && { ...sum, value: sum.value.toFixed() }
}

test.each<[string, RatioPart[], ReturnType<typeof said>]>([
  [
    'both zones report: the sums are divided, which no mean of 5 and 10 would give',
    [part('a', 10, 2), part('b', 30, 3)],
    { value: '8', covered: ['a', 'b'], of: 2 },
  ],
  ['one lacks its area', [part('a', 10, 2), part('b', 30, null)], { value: '5', covered: ['a'], of: 2 }],
  ['one lacks its revenue', [part('a', 10, 2), part('b', null, 3)], { value: '5', covered: ['a'], of: 2 }],
  ['none reports both', [part('a', null, 2), part('b', 1, null)], null],
  ['nobody', [], null],
  ['the land comes to nothing', [part('a', 10, 0)], null],
  [
    'a zone and its expansion count as one',
    [part('a', 10, 2), part('a', 30, 3), part('b', null, 1)],
    { value: '8', covered: ['a'], of: 2 },
  ],
  [
    'an expansion without revenue adds no land either',
    [part('a', 10, 2), part('a', null, 3)],
    { value: '5', covered: ['a'], of: 1 },
  ],
])('%s', (_case, parts, expected) => expect(said(parts)).toEqual(expected))

const amount = fc.integer({ min: 1, max: 10 ** 9 }).map((cents) => new Exact(cents).div(100))
const either = fc.option(amount, { nil: null })
const parts = fc
  .array(fc.tuple(either, either), { minLength: 1, maxLength: 12 })
  .map((pairs) =>
    pairs.map(([numerator, denominator], n): RatioPart => ({ zone: `z${n}`, numerator, denominator })),
  )
const full = (list: readonly RatioPart[]) =>
  list.flatMap(({ numerator, denominator }) => (numerator && denominator ? [{ numerator, denominator }] : []))

test('it is the exact quotient of the sums over the zones that report both', () =>
  fc.assert(
    fc.property(parts, (list) => {
      const both = full(list)
      const sum = ratioOfSums(list)
      if (both.length === 0) return sum === null
      const above = total(both.map((one) => one.numerator))
      const below = total(both.map((one) => one.denominator))
      return sum?.value.eq(above.div(below)) === true && sum.covered.length === both.length
    }),
  ))

test('it lies between the smallest and the largest ratio of a single zone', () =>
  fc.assert(
    fc.property(parts, (list) => {
      const value = ratioOfSums(list)?.value
      const single = full(list).map(({ numerator, denominator }) => numerator.div(denominator))
      if (!value) return single.length === 0
      const slack = new Exact('1e-60')
      return value.gte(Exact.min(...single).minus(slack)) && value.lte(Exact.max(...single).plus(slack))
    }),
  ))

test('a zone that lacks one side changes nothing but how many there are', () =>
  fc.assert(
    fc.property(parts, amount, (list, some) => {
      const [before, after] = [
        ratioOfSums(list),
        ratioOfSums([...list, { zone: 'new', numerator: some, denominator: null }]),
      ]
      if (!before) return after === null
      return after?.value.eq(before.value) === true && after.of === before.of + 1
    }),
  ))

test('the order of the zones does not matter', () =>
  fc.assert(
    fc.property(parts, (list) => {
      const [one, other] = [ratioOfSums(list), ratioOfSums(list.toReversed())]
      return one === null ? other === null : other?.value.eq(one.value) === true
    }),
  ))

test('revenue in thousands gives a ratio in thousands', () =>
  fc.assert(
    fc.property(parts, (list) => {
      const scaled = list.map((one) => ({ ...one, numerator: one.numerator?.times(1000) ?? null }))
      const [plain, large] = [ratioOfSums(list)?.value, ratioOfSums(scaled)?.value]
      return plain === undefined || large?.minus(plain.times(1000)).abs().lt('1e-50') === true
    }),
  ))

test('a sum adds those that report, and says how many do', () => {
  const three = [
    { zone: 'a', value: new Exact('1.5') },
    { zone: 'a', value: new Exact('0.5') },
    { zone: 'b', value: null },
  ]
  expect(sumOfZones(three)).toEqual({ value: new Exact(2), covered: ['a'], of: 2 })
  expect(sumOfZones([{ zone: 'a', value: null }])).toBeNull()
})
