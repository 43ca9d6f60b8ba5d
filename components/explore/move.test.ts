import { expect, test } from 'vitest'
import { moved } from './move'

const stop = (line: number, point: number, time: number) => ({ line, point, time })
// The first line has values in 2010, 2015 and 2020, the second one in 2014, the third none.
const ROWS = [[stop(0, 0, 2010), stop(0, 1, 2015), stop(0, 2, 2020)], [stop(1, 0, 2014)], []]

test.each([
  ['the first key', null, 'ArrowLeft', [0, 2]],
  ['Home before any other', null, 'Home', [0, 0]],
  ['left', [0, 2], 'ArrowLeft', [0, 1]],
  ['left at the start', [0, 0], 'ArrowLeft', [0, 0]],
  ['right at the end', [0, 2], 'ArrowRight', [0, 2]],
  ['down', [0, 2], 'ArrowDown', [1, 0]],
  ['down past the last line', [1, 0], 'ArrowDown', [1, 0]],
  ['up to the nearest time', [1, 0], 'ArrowUp', [0, 1]],
  ['Home', [0, 2], 'Home', [0, 0]],
  ['End', [0, 0], 'End', [0, 2]],
  ['any other key', [0, 0], 'a', null],
])('%s', (_case, from, key, expected) => {
  const [line = 0, point = 0] = from ?? []
  const next = moved(ROWS, from && { line, point }, key)
  expect(next && [next.line, next.point]).toEqual(expected)
})

test('up and down pass along what stands alone', () =>
  expect(moved([[stop(0, 0, 0), stop(0, 1, 1)]], { line: 0, point: 0 }, 'ArrowDown')).toMatchObject({
    point: 1,
  }))
