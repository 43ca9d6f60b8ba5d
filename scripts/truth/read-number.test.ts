import fc from 'fast-check'
import { expect, test } from 'vitest'
import { valueParts } from '@/lib/shared/format'
import { LOCALES } from '@/lib/shared/text'
import { UNITS } from '@/lib/shared/units'
import { readNumber } from './read-number'

test.each([
  ['42,450', 'en', '42450'],
  ['42.450', 'vi', '42450'],
  ['258.8', 'en', '258.8'],
  ['258,8', 'vi', '258.8'],
  ['10 million', 'en', '10000000'],
  ['10 triệu', 'vi', '10000000'],
  ['13,700 billion', 'en', '13700000000000'],
  ['12%', 'en', '12'],
  ['3rd', 'en', '3'],
  ['thứ 3', 'vi', '3'],
] as const)('%j in %s is %s', (text, language, decimal) => expect(readNumber(text, language)).toBe(decimal))

test.each([
  ['42.450', 'en', '42.45'],
  ['42,450', 'vi', '42.45'],
] as const)('%j is another number in %s: %s', (text, language, decimal) =>
  expect(readNumber(text, language)).toBe(decimal),
)

test.each([
  ['10 triệu', 'en'],
  ['10 million', 'vi'],
  ['4,24,50', 'en'],
  ['about 10', 'en'],
  ['', 'en'],
] as const)('%j is no number in %s', (text, language) => expect(readNumber(text, language)).toBeNull())

test('a number that leaves out the scale of its caption is read with it', () =>
  expect(readNumber('13,700', 'en', 'billion')).toBe('13700000000000'))

const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 18n }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(6, '0')}`.replace(/\.?0+$/, ''))

test('whatever pages write for a value is read back as that value, in any unit and language', () => {
  const units = UNITS.filter((unit) => unit !== 'ordinal')
  fc.assert(
    fc.property(decimals, fc.constantFrom(...units), fc.constantFrom(...LOCALES), (value, unit, language) => {
      expect(readNumber(valueParts({ value, unit }, language).number, language)).toBe(value)
    }),
  )
})
