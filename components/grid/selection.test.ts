import { expect, test } from 'vitest'
import { placeOf } from './columns'
import { blockOf, moved, placesIn, tabbed, type Move } from './selection'

const at = (row: number, column: number) => ({ row, column })
const size = { rows: 40, columns: 10 }
const only = (row: number, column: number) => ({ active: at(row, column), anchor: at(row, column) })

test.each<[Move, ReturnType<typeof at>, ReturnType<typeof at>]>([
  ['up', at(3, 2), at(2, 2)],
  ['up', at(0, 2), at(0, 2)],
  ['down', at(39, 2), at(39, 2)],
  ['left', at(3, 0), at(3, 0)],
  ['right', at(3, 9), at(3, 9)],
  ['row-start', at(3, 5), at(3, 0)],
  ['row-end', at(3, 5), at(3, 9)],
  ['first', at(20, 5), at(0, 0)],
  ['last', at(20, 5), at(39, 9)],
  ['page-down', at(3, 2), at(18, 2)],
  ['page-down', at(30, 2), at(39, 2)],
  ['page-up', at(3, 2), at(0, 2)],
])('%s from %o leads to %o', (move, from, to) => {
  expect(moved({ active: from, anchor: from }, move, false, size)).toEqual({ active: to, anchor: to })
})

test('extending leaves the other corner where it is, on any side', () => {
  const wider = moved(moved(only(3, 4), 'up', true, size), 'left', true, size)
  expect(wider).toEqual({ active: at(2, 3), anchor: at(3, 4) })
  expect(blockOf(wider)).toEqual({ top: 2, bottom: 3, left: 3, right: 4 })
  expect(moved(wider, 'down', false, size)).toEqual(only(3, 3))
})

test('a block is read row by row', () => {
  expect(placesIn({ top: 1, bottom: 2, left: 5, right: 6 })).toEqual([at(1, 5), at(1, 6), at(2, 5), at(2, 6)])
})

const [value, qualifier, reason] = [placeOf('value'), placeOf('qualifier'), placeOf('reason')]

test.each([
  ['to the next that can be filled in', at(0, value), 1, at(0, qualifier)],
  ['past what is only read', at(0, 0), 1, at(0, value)],
  ['to the next row', at(0, reason), 1, at(1, value)],
  ['back to the row before', at(1, value), -1, at(0, reason)],
  ['out at the end', at(2, reason), 1, null],
  ['out at the start', at(0, value), -1, null],
] as const)('tab leads %s', (_case, from, step, to) => expect(tabbed(from, step, 3)).toEqual(to))
