import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBlock, writeBlock } from './tsv'

test.each([
  ['nothing', '', []],
  ['one cell', '42,450', [['42,450']]],
  [
    'a block with the line break that ends it',
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  ['lines of a Mac or of Unix', '1\n2\r3', [['1'], ['2'], ['3']]],
  [
    'an empty cell at the end of a row',
    '1\t\n2\t3',
    [
      ['1', ''],
      ['2', '3'],
    ],
  ],
  ['an empty cell at the end of all', '1\t', [['1', '']]],
  ['an empty row in between', '1\n\n2', [['1'], [''], ['2']]],
  [
    'a row that is shorter than the others',
    '1\t2\n3',
    [
      ['1', '2'],
      ['3', ''],
    ],
  ],
  ['a quoted cell with a line break and quotes', '"a\r\n""b"""\t2', [['a\r\n"b"', '2']]],
  ['a quoted cell with a tab', '"a\tb"\n1', [['a\tb'], ['1']]],
  [
    'a quote that opens nothing',
    '"half\t2\n3\t4',
    [
      ['"half', '2'],
      ['3', '4'],
    ],
  ],
  ['a quote inside', '5" pipe\t2', [['5" pipe', '2']]],
])('reads %s', (_case, text, rows) => expect(readBlock(text)).toEqual(rows))

test('nothing that is copied runs as a formula, and numbers below zero stay numbers', () => {
  expect(writeBlock([['=1+1', '+1', '@SUM(A1)', '-cmd', '-12.5']])).toBe(
    "'=1+1\t'+1\t'@SUM(A1)\t'-cmd\t-12.5",
  )
})

const cell = fc.oneof(fc.string(), fc.constantFrom('', '"', '\n', 'a\tb', '=1', "'", '"x"'))

test('whatever is copied is pasted as it was', () => {
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
    )
    // One empty cell is an empty clipboard; and an apostrophe before a formula is taken for ours.
    .filter((rows) => writeBlock(rows) !== '' && !rows.flat().some((text) => text.startsWith("'")))
    // Nothing ends the last row, so that a last row of one empty cell cannot be told from an end.
    .filter((rows) => rows.at(-1)?.join('') !== '' || (rows[0]?.length ?? 0) > 1)
  fc.assert(
    fc.property(block, (rows) => {
      expect(readBlock(writeBlock(rows))).toEqual(rows)
    }),
  )
})
