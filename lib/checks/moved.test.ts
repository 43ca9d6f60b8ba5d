import { expect, test } from 'vitest'
import { moved, percentMoved } from './moved'

test.each([
  ['138', '100', '38'],
  ['62', '100', '-38'],
  ['100', '100', '0'],
  ['100', '300', '-66.7'],
  ['5', '-10', '150'],
  ['13700000000001', '13700000000000', '0'],
  ['0', '8', '-100'],
])('%s after %s moved by %s%%', (value, before, percent) => expect(percentMoved(value, before)).toBe(percent))

test.each([
  ['there is none before', '5', null],
  ['it was zero', '5', '0'],
])('there is nothing to compare with where %s', (_case, value, before) => {
  expect(percentMoved(value, before)).toBeNull()
  expect(moved(value, before, '25')).toBeNull()
})

test.each([
  ['further than allowed', '138', '100', '25', { percent: '38', allowed: '25' }],
  ['as far downwards', '62', '100', '25', { percent: '-38', allowed: '25' }],
  ['exactly as far as allowed', '125', '100', '25', null],
  [
    'a hair further, which is not told as no further',
    '125.001',
    '100',
    '25',
    { percent: '25.1', allowed: '25' },
  ],
  ['a hair further downwards', '74.999', '100', '25.00', { percent: '-25.1', allowed: '25' }],
  ['where nothing is asked', '1000', '100', null, null],
])('%s', (_case, value, before, allowed, expected) => expect(moved(value, before, allowed)).toEqual(expected))
