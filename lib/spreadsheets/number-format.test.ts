import { describe, expect, test } from 'vitest'
import { decimalOf, numberCell } from './cell-value'
import { dateOfSerial, formatOfCode, numberFormat } from './number-format'
import { blockOf, columnLetters, columnOf } from './place'

test.each([
  ['General', 'number'],
  ['#,##0.00', 'number'],
  ['0%', 'percent'],
  ['0.00" %"', 'number'],
  ['dd/mm/yyyy', 'day'],
  ['[$-42A]dd mmmm yyyy', 'day'],
  ['mmm-yy', 'month'],
  ['yyyy', 'year'],
  ['0.0" days"', 'number'],
  ['[Red]0;[Blue]-0', 'number'],
  ['hh:mm', 'day'],
])('a cell formatted as %s shows a %s', (code, shows) => expect(formatOfCode(code)).toBe(shows))

test.each([
  [0, 'number'],
  [9, 'percent'],
  [14, 'day'],
  [17, 'month'],
  [37, 'number'],
  [9999, 'number'],
])('format %i shows a %s', (id, shows) => expect(numberFormat(id, new Map())).toBe(shows))

test.each([
  [1, 'day', false, '1900-01-01'],
  [59, 'day', false, '1900-02-28'],
  [61, 'day', false, '1900-03-01'],
  [45_996, 'day', false, '2025-12-05'],
  [45_996.75, 'day', false, '2025-12-05'],
  [45_996, 'month', false, '2025-12'],
  [44_534, 'day', true, '2025-12-05'],
  [-1, 'day', false, null],
  [99_999_999, 'day', false, null],
  [Number.NaN, 'day', false, null],
] as const)('day %d as %s (from 1904: %s) is %s', (serial, shows, since1904, date) =>
  expect(dateOfSerial(serial, shows, since1904)).toBe(date),
)

describe('a stored number is what a person sees', () => {
  test.each([
    ['42450', '42450'],
    ['258.80000000000001', '258.8'],
    ['1.37E+13', '13700000000000'],
    ['1e-7', '0.0000001'],
    ['-0', '0'],
    ['.5', '0.5'],
    ['1E+999999999', null],
    ['many', null],
    ['', null],
  ])('%s is %s', (stored, decimal) => expect(decimalOf(stored)).toBe(decimal))

  test('of percent, what the cell shows', () =>
    expect(numberCell('0.125', 'percent', false)).toEqual({ kind: 'number', text: '12.5', percent: true }))
})

test.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['XFD', 16_383],
  ['XFE', null],
  ['', null],
  ['ABCD', null],
])('column %s is %s', (letters, column) => {
  expect(columnOf(letters)).toBe(column)
  if (column !== null) expect(columnLetters(column)).toBe(letters)
})

test.each([
  ['B2:D4', { left: 1, top: 2, right: 3, bottom: 4 }],
  ['A0:B2', null],
  ['A1', null],
  ['A1:B1048577', null],
])('block %s', (reference, block) => expect(blockOf(reference)).toEqual(block))
