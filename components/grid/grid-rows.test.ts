import { expect, test } from 'vitest'
import { aRow, anEntry } from '../../tests/support/grid-row'
import { GridRows } from './grid-rows'

const grid = () => {
  const told: number[][] = []
  const rows = new GridRows(
    [
      aRow(),
      aRow({ metric: 'workforce', definition: 'workforce' }),
      aRow({ definition: 'x', underReview: 3 }),
    ],
    'en',
    (indexes) => void told.push([...indexes]),
  )
  return { rows, told }
}

test('a paste is one step: it is undone whole and done again whole', () => {
  const { rows, told } = grid()
  rows.patch([0, 1].map((index) => ({ index, patch: { typed: `${index + 1}` } })))
  expect(rows.all().map(({ entry }) => entry?.typed)).toEqual(['1', '2', undefined])
  expect(rows.undo()).toEqual([0, 1])
  expect(rows.all().map(({ entry }) => entry)).toEqual([null, null, null])
  expect(rows.undo()).toEqual([])
  expect(rows.redo()).toEqual([0, 1])
  expect(rows.at(1).entry?.typed).toBe('2')
  expect(told).toEqual([
    [0, 1],
    [0, 1],
    [0, 1],
  ])
})

test('a row that waits for review stays as it is', () => {
  const { rows, told } = grid()
  rows.edit([{ index: 2, entry: anEntry() }])
  expect([rows.at(2).entry, told]).toEqual([null, []])
})

test('a row hears of itself alone', () => {
  const { rows } = grid()
  const heard: string[] = []
  rows.watch(0, () => heard.push('first'))
  const end = rows.watch(1, () => heard.push('second'))
  rows.watchAll(() => heard.push('all'))
  rows.patch([{ index: 1, patch: { typed: '5' } }])
  end()
  rows.patch([{ index: 1, patch: { typed: '6' } }])
  expect(heard).toEqual(['second', 'all', 'all'])
})

test('what is typed in a row begins with what is published there', () => {
  const { rows } = grid()
  expect(rows.entryOf(0)).toMatchObject({ typed: '', locale: 'en', qualifier: 'exact', why: null })
})
