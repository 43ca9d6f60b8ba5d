import { expect, test } from 'vitest'
import { anEntry } from '../../tests/support/grid-row'
import { aStorage } from '../../tests/support/grid-storage'
import { KeptRows } from './kept-rows'

test('rows are kept by person and period, and forgotten one by one', () => {
  const storage = aStorage()
  const kept = new KeptRows(storage, 7, '2026-Q1')
  kept.keep({ key: 'a', entry: anEntry({ typed: '1' }) })
  kept.keep({ key: 'b', entry: null })
  new KeptRows(storage, 8, '2026-Q1').keep({ key: 'a', entry: anEntry({ typed: 'not mine' }) })
  new KeptRows(storage, 7, '2026-Q2').keep({ key: 'a', entry: anEntry({ typed: 'not now' }) })

  expect(kept.all()).toEqual([
    { key: 'a', entry: anEntry({ typed: '1' }) },
    { key: 'b', entry: null },
  ])
  kept.forget('a')
  expect(kept.all().map(({ key }) => key)).toEqual(['b'])
})

test.each([['no JSON'], ['null'], ['{"entry":{"typed":5}}'], ['[]'], ['{"row":1}']])(
  'what cannot be read is left out: %s',
  (text) => {
    const storage = aStorage()
    storage.setItem('zonebook.cells/7/2026-Q1/a', text)
    expect(new KeptRows(storage, 7, '2026-Q1').all()).toEqual([])
  },
)

test('a device that keeps nothing says so', () => {
  const full = {
    ...aStorage(),
    setItem: () => {
      throw new Error('full')
    },
  }
  expect(new KeptRows(full, 7, '2026-Q1').keep({ key: 'a', entry: null })).toBe(false)
  expect(new KeptRows(null, 7, '2026-Q1').keep({ key: 'a', entry: null })).toBe(false)
  expect(new KeptRows(null, 7, '2026-Q1').all()).toEqual([])
})
