import { expect, test } from 'vitest'
import { mayErr, nearest, typingErrors } from './spelling'

test.each([
  ['qtsc', 'qtsc', 0],
  ['qtcs', 'qtsc', 1],
  ['sofware', 'software', 1],
  ['hsinchuu', 'hsinchu', 1],
  ['exprots', 'exports', 1],
  ['workforse', 'workforce', 1],
  ['abcd', 'wxyz', null],
  ['a', 'abcdef', null],
])('from %s to %s are %s typing errors', (a, b, errors) => expect(typingErrors(a, b, 2)).toBe(errors))

test('short words and numbers are what they are', () => {
  expect(['da', 'itp', '154', '2013'].map(mayErr)).toEqual([0, 0, 0, 0])
  expect(nearest('154', ['155'])).toEqual([])
})

test('the nearest words are taken, all that are as near', () =>
  expect(nearest('thoo', ['tho', 'thoi', 'nothing', 'thong'])).toEqual(['tho', 'thoi']))
