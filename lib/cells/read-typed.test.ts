import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Scale } from '@/lib/changes/typed-value'
import type { Locale } from '@/lib/shared/text'
import { readTyped } from './read-typed'

const read = (typed: string, locale: Locale = 'en', unit = 'person', scale: Scale = '1', confirmed = false) =>
  readTyped({ typed, locale, scale, confirmed }, unit)

test.each([
  ['42,450', 'en', 'person', { value: '42,450', scale: '1' }],
  ['42.450', 'vi', 'person', { value: '42.450', scale: '1' }],
  ['42 450', 'vi', 'person', { value: '42 450', scale: '1' }],
  ['1.234.567', 'vi', 'person', { value: '1.234.567', scale: '1' }],
  ['88.2%', 'en', 'percent', { value: '88.2', scale: '1' }],
  ['88,2 phần trăm', 'vi', 'percent', { value: '88,2', scale: '1' }],
  ['13.700 tỷ đồng', 'vi', 'VND', { value: '13.700', scale: '1000000000' }],
  ['VND 25,080.749 billion', 'en', 'VND', { value: '25,080.749', scale: '1000000000' }],
  ['US$10 million', 'en', 'USD/ha/year', { value: '10', scale: '1000000' }],
  ['258,8 ha', 'vi', 'ha', { value: '258,8', scale: '1' }],
  ['165 doanh nghiệp', 'vi', 'enterprise', { value: '165', scale: '1' }],
  ['−12.5', 'en', 'percent', { value: '−12.5', scale: '1' }],
] as const)('%s in %s, counted in %s', (typed, locale, unit, expected) =>
  expect(read(typed, locale, unit)).toEqual({ kind: 'number', ...expected }),
)

describe('what can be read in two ways is asked about', () => {
  test.each([
    ['42.450', 'en', 'person', ['42.45', '42450']],
    ['42.000', 'en', 'person', ['42', '42000']],
    ['42,450', 'vi', 'person', ['42.45', '42450']],
    ['258.750', 'en', 'ha', ['258.75', '258750']],
    ['13.700 billion', 'en', 'VND', ['13.7', '13700']],
    ['42.450.000', 'en', 'person', ['42450000']],
    ['4.24', 'vi', 'ha', ['4.24']],
  ] as const)('%s in %s, counted in %s', (typed, locale, unit, readings) =>
    expect(read(typed, locale, unit)).toEqual({ kind: 'ambiguous', readings }),
  )

  test.each([
    ['a rate, which has three decimals as well', '25.080', 'en', 'VND/USD'],
    ['less than one', '0.125', 'en', 'ha'],
    ['two decimals', '42.45', 'en', 'ha'],
    ['a group and a point', '1,234.567', 'en', 'ha'],
  ] as const)('but not %s', (_case, typed, locale, unit) =>
    expect(read(typed, locale, unit)).toMatchObject({ kind: 'number' }),
  )

  test('nor what its author confirmed', () =>
    expect(read('42.450', 'en', 'ha', '1', true)).toMatchObject({ kind: 'number', value: '42.450' }))
})

test.each(['n/a', 'N/A', '#N/A', '-', '–', '—', '…', '...', 'không có', 'Chưa có số liệu', ' ? '])(
  '%j is not available, and never zero',
  (typed) => expect(read(typed)).toEqual({ kind: 'not_available' }),
)

test.each(['', '   ', '\t'])('%j says nothing', (typed) => expect(read(typed)).toEqual({ kind: 'empty' }))

test.each([
  ['0', { kind: 'number', value: '0' }],
  ['many', { kind: 'problem', code: 'number' }],
  ['1.37E+13', { kind: 'problem', code: 'rounded' }],
  ['#REF!', { kind: 'problem', code: 'number' }],
  ['=1+1', { kind: 'problem', code: 'number' }],
  ['42 and 43', { kind: 'problem', code: 'number' }],
  ['12 ha', { kind: 'problem', code: 'other_unit' }],
  ['12%', { kind: 'problem', code: 'other_unit' }],
] as const)('%s of people', (typed, expected) => expect(read(typed)).toMatchObject(expected))

test('a large number is said once: beside it or in words', () => {
  expect(read('13,700 billion', 'en', 'VND', '1000000000')).toMatchObject({ scale: '1000000000' })
  expect(read('13,700 billion', 'en', 'VND', '1000000')).toEqual({ kind: 'problem', code: 'scale_twice' })
})

test('anything that can be typed is read or told, and fails nothing', () => {
  const unit = fc.constantFrom('person', 'ha', 'VND', 'percent', 'USD/ha/year')
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom<Locale>('en', 'vi'),
      unit,
      (typed, locale, of) => {
        expect(read(typed, locale, of).kind).toMatch(/^(number|not_available|empty|problem|ambiguous)$/)
      },
    ),
  )
})
