import { expect, test } from 'vitest'
import { readAmount } from './typed-amount'

test.each([
  ['10', '10'],
  ['-2.5', '-2.5'],
  ['88,2', '88.2'],
  ['0012.50', '12.5'],
  ['1,234,567', '1234567'],
  ['1.234.567', '1234567'],
  ['1,234,567.89', '1234567.89'],
  ['1.234.567,89', '1234567.89'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['13 700', '13700'],
  ['−4', '-4'],
  ['0.125', '0.125'],
  ['1.5000', '1.5'],
  ['1.500', 'ambiguous'],
  ['12,345', 'ambiguous'],
  ['about 5', 'number'],
  ['1e6', 'number'],
  ['1.2.3', 'number'],
  ['', 'number'],
  ['12345678901234567890123', 'too_many_digits'],
  ['0.123456789', 'too_many_digits'],
])('%j is %s, in both languages', (typed, expected) =>
  expect(Object.values(readAmount(typed))).toEqual([expected]),
)
