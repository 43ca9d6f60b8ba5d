import { expect, test } from 'vitest'
import { aResult, aRow, anEntry } from '../../tests/support/grid-row'
import { openPoints } from './open-points'
import { flagsOf } from './row-flags'
import { type RowState, stateOf } from './row-state'

const state = (own: Partial<RowState>): RowState => ({ ...stateOf(aRow()), ...own })
const entry = anEntry()

test('problems, open warnings and refusals are listed in the order of the grid, each with its column', () => {
  const rows = [
    state({}),
    state({ entry, result: aResult({ problems: { source: ['required'], 'why.reason.en': ['required'] } }) }),
    state({
      entry,
      result: aResult({
        problems: { value: ['ambiguous'] },
        warnings: [
          { code: 'moved', percent: '40', allowed: '20', explanation: null },
          { code: 'out_of_range', explanation: 'A new building opened' },
        ],
      }),
    }),
    state({ entry, sending: 'refused', refusal: 'FORBIDDEN' }),
  ]
  const said = openPoints(rows, (index) => index === 2).map(({ index, column, is }) => [index, column, is])
  expect(said).toEqual([
    [1, 'source', 'problem'],
    [1, 'reason', 'problem'],
    [2, 'value', 'ambiguous'],
    [2, 'reason', 'warning'],
    [3, 'value', 'refused'],
  ])
})

const beside = { id: 1, period: '2026-Q1', value: '1', unit: 'enterprise', qualifier: 'exact' } as const
const published = { ...beside, status: 'reported', missingCause: null, note: null, source: 'S1' } as const

test.each<[string, Partial<RowState>, number, string[]]>([
  ['nothing typed', {}, 0, []],
  ['not answered yet', { entry }, 0, []],
  ['wrong', { entry, result: aResult({ problems: { value: ['number'] } }) }, 0, ['wrong']],
  [
    'to be read in two ways',
    { entry, result: aResult({ problems: { value: ['ambiguous'] } }) },
    2,
    ['ambiguous'],
  ],
  [
    'explained',
    { entry, result: aResult({ warnings: [{ code: 'moved', explanation: 'x' }] }) },
    0,
    ['explained'],
  ],
  [
    'to be explained',
    { entry, result: aResult({ warnings: [{ code: 'moved', explanation: null }] }) },
    0,
    ['warning'],
  ],
  ['a change', { entry, row: aRow({ published }) }, 0, ['change']],
  ['under review', { row: aRow({ underReview: 4 }) }, 0, ['under-review']],
])('a row that is %s', (_case, own, readings, flags) => {
  expect(flagsOf(state(own), readings).map(({ is }) => is)).toEqual(flags)
})
