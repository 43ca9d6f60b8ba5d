import { expect, test } from 'vitest'
import { placeOf } from './columns'
import { land } from './paste'

const [value, qualifier, source, reason] = (['value', 'qualifier', 'source', 'reason'] as const).map(placeOf)
const at = (row: number, column = 0) => ({ top: row, bottom: row, left: column, right: column })
const open = () => false

test('a column of figures lands on the rows below', () => {
  expect(land([['1'], [' 2 '], ['']], at(4, value), 10, open)).toEqual({
    cells: [
      { row: 4, column: 'value', text: '1' },
      { row: 5, column: 'value', text: '2' },
      { row: 6, column: 'value', text: '' },
    ],
    beyond: 0,
    locked: 0,
  })
})

test('what would land beyond the last row, or where nothing can be typed, is counted and left out', () => {
  const landing = land(
    [
      ['1', '12%'],
      ['2', ''],
      ['3', '9%'],
    ],
    at(8, value),
    10,
    open,
  )
  expect(landing.cells.map(({ text }) => text)).toEqual(['1', '2'])
  expect(landing).toMatchObject({ beyond: 2, locked: 1 })
})

test('a row that waits for review takes nothing', () => {
  const landing = land([['1'], ['2']], at(0, value), 10, (row) => row === 0)
  expect(landing).toMatchObject({ cells: [{ row: 1, text: '2' }], locked: 1 })
})

test('one cell fills the whole selection, one row every row of it', () => {
  const rows = { top: 1, bottom: 3, left: source ?? 0, right: source ?? 0 }
  expect(land([['S1']], rows, 10, open).cells.map(({ row }) => row)).toEqual([1, 2, 3])
  const wide = { ...rows, left: qualifier ?? 0, right: source ?? 0 }
  expect(land([['about', 'S1']], wide, 10, open).cells).toHaveLength(6)
})

test('nothing lands in a column that has its own panel', () => {
  expect(land([['because']], at(0, reason), 10, open)).toEqual({ cells: [], beyond: 0, locked: 1 })
})
