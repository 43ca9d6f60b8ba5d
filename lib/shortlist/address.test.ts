import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someNeeds } from '@/tests/support/a-candidate'
import '@/tests/support/properties'
import { readNeeds, toQuery } from './address'
import { CRITERIA } from './criterion'
import { NEEDS, type Needs } from './needs'
import { PURPOSES } from './purpose'

const CITIES = ['can-tho-city', 'da-nang', 'hanoi']
const read = (query: string) => readNeeds(new URLSearchParams(query), CITIES)

test('an address without anything asks for nothing', () =>
  expect(read('')).toEqual({ needs: someNeeds(), problems: [] }))

test('an address says what is needed', () =>
  expect(
    read(
      'for=land&area=2.50&from=2027-06&city=hanoi&city=da-nang&sector=software&budget=4.725&must=city&w-talent=60',
    ),
  ).toEqual({
    needs: someNeeds({
      purpose: 'land',
      area: '2.5',
      date: '2027-06',
      cities: ['da-nang', 'hanoi'],
      sector: 'software',
      budget: '4.725',
      must: ['city'],
      weights: { ...someNeeds().weights, talent: '60' },
    }),
    problems: [],
  }))

test.each([
  ['area=2,000', 'area', 'number', '2,000'],
  ['area=many', 'area', 'number', 'many'],
  ['area=-5', 'area', 'number', '-5'],
  ['area=0', 'area', 'above_zero', '0'],
  ['rate=51', 'rate', 'too_large', '51'],
  ['w-talent=101', 'w-talent', 'too_large', '101'],
  ['from=next year', 'from', 'date', 'next year'],
  ['from=2027-02-30', 'from', 'date', '2027-02-30'],
  ['city=atlantis', 'city', 'city', 'atlantis'],
  ['for=fun', 'for', 'choice', 'fun'],
  ['must=luck', 'must', 'choice', 'luck'],
  [`sector=${'x'.repeat(61)}`, 'sector', 'too_long', 'x'.repeat(60)],
])('%s cannot be read, is said, and leaves the rest as it is', (query, field, code, typed) => {
  const { needs, problems } = read(`${query}&budget=100&must=operating`)
  expect(problems).toEqual([{ field, code, typed }])
  expect(needs).toMatchObject({ budget: '100', must: ['operating'] })
})

const decimal = (min: number, max: number) =>
  fc.integer({ min: min * 100, max: max * 100 }).map((cents) => String(cents / 100))
const weight = decimal(0, 100)
const orNone = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null })
const someOf = <Key>(keys: readonly Key[]) =>
  fc.subarray([...keys]).map((chosen) => keys.filter((key) => chosen.includes(key)))
const everyNeeds: fc.Arbitrary<Needs> = fc.record({
  purpose: fc.constantFrom(...PURPOSES),
  area: orNone(decimal(1, 100_000)),
  date: orNone(fc.constantFrom('2027', '2027-06', '2028-02-29')),
  cities: someOf(CITIES),
  sector: orNone(fc.constantFrom('software', 'phần mềm', 'AI & chips', 'a=b')),
  budget: orNone(decimal(1, 5000)),
  talent: orNone(decimal(1, 50_000)),
  must: someOf(NEEDS),
  weights: fc.record({
    price: weight,
    room: weight,
    talent: weight,
    firms: weight,
    land: weight,
    output: weight,
  }),
  discount: decimal(0, 50),
  abroad: fc.boolean(),
})

describe('whatever is needed', () => {
  test('its address gives it back', () =>
    fc.assert(
      fc.property(everyNeeds, (needs) => {
        expect(read(toQuery(needs))).toEqual({ needs, problems: [] })
      }),
    ))

  test('the order of what the address says does not matter', () =>
    fc.assert(
      fc.property(everyNeeds, (needs) => {
        const turned = new URLSearchParams([...new URLSearchParams(toQuery(needs))].toReversed())
        expect(readNeeds(turned, CITIES).needs).toEqual(needs)
      }),
    ))

  test('nothing that is typed breaks it', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom('area', 'from', 'city', 'must', 'rate', ...CRITERIA.map((key) => `w-${key}`)),
            fc.string(),
          ),
        ),
        (pairs) => {
          const { needs } = readNeeds(new URLSearchParams(pairs), CITIES)
          expect(read(toQuery(needs)).problems).toEqual([])
        },
      ),
    ))
})
