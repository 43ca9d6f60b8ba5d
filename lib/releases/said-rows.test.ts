import { expect, test } from 'vitest'
import type { Entry } from './difference'
import { rowsChanged } from './said-rows'

const row = (said: string): Entry => ({ parts: [{ field: 'terms.percent', said }] })

test.each([
  ['no list of rows', 'a', 'b', null],
  ['a list of words', ['a'], ['b'], null],
  ['nothing before and after', null, [], null],
  ['the first rows', null, [row('10')], { before: [], after: [row('10')], same: 0 }],
  [
    'one row among three',
    [row('10'), row('17'), row('5')],
    [row('10'), row('15'), row('5')],
    { before: [row('17')], after: [row('15')], same: 2 },
  ],
  [
    'a row that stood twice',
    [row('10'), row('10')],
    [row('10')],
    { before: [row('10')], after: [], same: 1 },
  ],
  [
    'another order alone',
    [row('10'), row('5')],
    [row('5'), row('10')],
    { before: [row('10'), row('5')], after: [row('5'), row('10')], same: 0 },
  ],
])('%s', (_case, before, after, expected) => expect(rowsChanged({ before, after })).toEqual(expected))
