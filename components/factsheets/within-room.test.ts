import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { withinRoom } from './within-room'

const said = (text: string) => ({ text: { en: text, vi: text } })

test.each([
  ['all fit', ['ab', 'cd'], 4, 9, ['ab', 'cd'], 0],
  ['one that is too long is left out whole, and the next may fit', ['abcd', 'ab'], 3, 9, ['ab'], 1],
  ['there is room for one alone', ['ab', 'cd', 'ef'], 99, 1, ['ab'], 2],
])('%s', (_case, texts, characters, most, shown, left) =>
  expect(withinRoom(texts.map(said), 'en', { characters, most })).toEqual({ shown: shown.map(said), left }),
)

test('nothing is cut, nothing is lost count of', () => {
  fc.assert(
    fc.property(fc.array(fc.string()), fc.nat(60), fc.nat(6), (texts, characters, most) => {
      const { shown, left } = withinRoom(texts.map(said), 'vi', { characters, most })
      expect(shown.length + left).toBe(texts.length)
      expect(shown.every(({ text }) => texts.includes(text.vi))).toBe(true)
      expect(shown.reduce((sum, { text }) => sum + text.vi.length, 0)).toBeLessThanOrEqual(characters)
    }),
  )
})
