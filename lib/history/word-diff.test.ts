import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Piece, wordDiff } from './word-diff'

const inMarks = (pieces: readonly Piece[]) =>
  pieces
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('')

test.each([
  ['one word', 'Firms in the zone', 'Enterprises in the zone', '[-Firms-]{+Enterprises+} in the zone'],
  [
    'a Vietnamese syllable',
    'Khu phần mềm tập trung',
    'Khu công nghệ tập trung',
    'Khu [-phần-]{+công+} [-mềm-]{+nghệ+} tập trung',
  ],
  ['a tone mark', 'nghiêp', 'nghiệp', '[-nghiêp-]{+nghiệp+}'],
  ['letters written in two ways', 'nghiệp'.normalize('NFD'), 'nghiệp', 'nghiệp'],
  ['nothing', 'the same', 'the same', 'the same'],
  ['all of it', '', 'new', '{+new+}'],
])('%s', (_case, before, after, expected) => {
  expect(inMarks(wordDiff(before, after))).toBe(expected)
})

test('what stayed and went is the text before, what stayed and came the text after', () => {
  const words = fc.array(fc.constantFrom('khu', 'công', 'nghệ', 'số', ' ', '\n', ',', 'zone', '42'), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(words, words, (before, after) => {
      const pieces = wordDiff(before.join(''), after.join(''))
      const but = (kind: Piece['kind']) =>
        pieces.flatMap((piece) => (piece.kind === kind ? [] : [piece.text])).join('')
      expect([but('added'), but('removed')]).toEqual([before.join(''), after.join('')])
    }),
  )
})
