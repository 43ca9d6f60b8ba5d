import { expect, test } from 'vitest'
import { inBoth } from './translation'

test('a text comes with its Vietnamese', () => {
  expect(inBoth('Da Nang')).toEqual({ en: 'Da Nang', vi: 'Đà Nẵng' })
})

test.each([['17%'], ['37 (6 + 13)'], ['https://www.qtsc.com.vn']])('%s reads the same in both', (words) =>
  expect(inBoth(words)).toEqual({ en: words, vi: words }),
)

test('a text without its Vietnamese is an error that names it', () => {
  expect(() => inBoth('Nobody translated this')).toThrow('Nobody translated this')
})
