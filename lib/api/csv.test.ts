import { expect, test } from 'vitest'
import { toCsv } from './csv'

test('a table begins with a byte order mark and ends each row as the standard says', () =>
  expect(toCsv(['a', 'b'], [['1', 'số']])).toBe('\uFEFFa,b\r\n1,số\r\n'))

test.each([
  ['a comma', 'one, two', '"one, two"'],
  ['a quotation mark', 'the "eight"', '"the ""eight"""'],
  ['a line break', 'one\ntwo', '"one\ntwo"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with a comma', '@SUM(A1,A2)', '"\'@SUM(A1,A2)"'],
  ['a negative number', '-12.5', '-12.5'],
  ['a minus that is no number', '-cmd', "'-cmd"],
])('%s is written so that it stays what it is', (_case, value, written) =>
  expect(toCsv(['x'], [[value]])).toBe(`\uFEFFx\r\n${written}\r\n`),
)
