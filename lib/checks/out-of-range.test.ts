import { expect, test } from 'vitest'
import { outOfRange } from './out-of-range'

// The latest first.
test.each([
  ['above a steady series', '120', ['100', '110', '105'], { low: '100', high: '110' }],
  ['below a steady series', '90', ['105', '100', '110'], { low: '100', high: '110' }],
  ['within it', '107', ['100', '110', '105'], null],
  ['as high as ever', '110', ['100', '110', '105'], null],
  ['one more step of a series that grows', '140', ['130', '120', '110'], null],
  ['a fall below a series that grows', '100', ['130', '120', '110'], { low: '110', high: '130' }],
  ['one more step of a series that shrinks', '70', ['80', '90', '100'], null],
  ['a change of what never changed', '50', ['43', '43', '43'], { low: '43', high: '43' }],
  ['too few values', '900', ['100', '110'], null],
  [
    'exactly, also where a float is not',
    '0.3',
    ['0.4', '0.30000000000000004', '0.5'],
    { low: '0.30000000000000004', high: '0.5' },
  ],
] as const)('%s', (_case, value, earlier, expected) =>
  expect(outOfRange(value, earlier, false)).toEqual(expected),
)

test('a total over years grows, and is asked about when it falls', () => {
  expect(outOfRange('400', ['300', '200', '100'], true)).toBeNull()
  expect(outOfRange('250', ['300', '200', '100'], true)).toEqual({ low: '300' })
})
