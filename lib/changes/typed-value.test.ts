import Decimal from 'decimal.js'
import { expect, test } from 'vitest'
import { readDecimal } from '@/lib/shared/number-input'
import { typedValue } from './typed-value'

test.each([
  ['13700000000000', 'VND', 'en', '13,700', '1000000000'],
  ['13700000000000', 'VND', 'vi', '13.700', '1000000000'],
  ['25080749000000', 'VND', 'vi', '25.080,749', '1000000000'],
  ['10000000', 'USD/ha/year', 'en', '10', '1000000'],
  ['88200', 'USD', 'en', '88,200', '1'],
  ['42450', 'person', 'vi', '42.450', '1'],
  ['0.155', 'USD/USD', 'vi', '0,155', '1'],
  ['97.5', 'percent', 'en', '97.5', '1'],
  ['5', 'ordinal', 'en', '5', '1'],
] as const)('%s %s in %s is typed as %s times %s', (value, unit, locale, typed, scale) => {
  expect(typedValue(value, unit, locale)).toEqual({ value: typed, scale })
  expect(new Decimal(readDecimal(typed, locale) ?? NaN).times(scale).toFixed()).toBe(value)
})

test('what is not available is blank, not zero', () =>
  expect(typedValue(null, 'person', 'en')).toEqual({ value: '', scale: '1' }))
