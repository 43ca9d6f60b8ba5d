import { expect, test } from 'vitest'
import { readDecimal } from './number-input'

test.each([
  ['en', '42,450', '42450'],
  ['en', '42450', '42450'],
  ['en', '1,234,567.80', '1234567.8'],
  ['en', '42.450', '42.45'],
  ['en', ' 007 ', '7'],
  ['en', '−12.5', '-12.5'],
  ['vi', '42.450', '42450'],
  ['vi', '42.450,5', '42450.5'],
  ['vi', '88,2', '88.2'],
  ['vi', '42 450', '42450'],
  ['en', '12345678901234567890.12345678', '12345678901234567890.12345678'],
  ['en', '-0', '0'],
] as const)('in %s, %j is %s', (locale, typed, decimal) => expect(readDecimal(typed, locale)).toBe(decimal))

test.each([
  ['en', '42.450.000'],
  ['en', '4,24,50'],
  ['en', '42,45'],
  ['en', 'about 40'],
  ['en', ''],
  ['en', '1e6'],
  ['vi', '42,450,000'],
  ['vi', '4.24'],
] as const)('in %s, %j is no number', (locale, typed) => expect(readDecimal(typed, locale)).toBeNull())
