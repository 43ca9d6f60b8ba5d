import { expect, test } from 'vitest'
import type { Verdict } from './comparison'
import { readableTogether } from './together'

/** Who can be read together, by their keys in order: `ab` with care, `AC` freely. */
const company =
  (...known: string[]) =>
  (some: readonly string[]): Verdict => {
    const keys = some.join('')
    if (known.includes(keys.toUpperCase())) return 'comparable'
    return known.includes(keys) ? 'with_care' : 'not_comparable'
  }

test.each([
  ['no two', [], null],
  ['one pair', ['bc'], { places: ['b', 'c'], verdict: 'with_care' }],
  ['a pair that is free before one with care', ['ab', 'CD'], { places: ['c', 'd'], verdict: 'comparable' }],
  ['three before two', ['AB', 'bc', 'bd', 'cd', 'bcd'], { places: ['b', 'c', 'd'], verdict: 'with_care' }],
  [
    'a pair of three that meet only two by two',
    ['ab', 'bc', 'ac'],
    { places: ['a', 'b'], verdict: 'with_care' },
  ],
])('of four, %s', (_case, known, expected) => {
  expect(readableTogether(['a', 'b', 'c', 'd'], company(...known))).toEqual(expected)
})

test('they stand in the order in which they were named', () =>
  expect(readableTogether(['c', 'b', 'a'], company('bc'))?.places).toEqual(['c', 'b']))
