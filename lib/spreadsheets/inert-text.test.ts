import fc from 'fast-check'
import { expect, test } from 'vitest'
import { asWritten, inert } from './inert-text'

test.each([
  ['=1+1', "'=1+1"],
  ['+84 28', "'+84 28"],
  ['-5 things', "'-5 things"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\tcmd', "'\tcmd"],
  ['\rcmd', "'\rcmd"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["it's", "it's"],
  ["'quoted'", "'quoted'"],
  ['1 - 1', '1 - 1'],
  ['', ''],
])('%j is written as %j', (text, written) => expect(inert(text)).toBe(written))

test('no text that is written can be run, and each is read back as it was', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", '＝', 'a', '1', ' '), fc.string()),
      ),
      (parts) => {
        const text = parts.join('')
        expect(inert(text)).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
        expect(asWritten(inert(text))).toBe(text)
      },
    ),
  ))
