import { expect, test } from 'vitest'
import { aRow, anEntry } from '../../tests/support/grid-row'
import type { Locale } from '../../lib/shared/text'
import { placeOf } from './columns'
import { Editing } from './editing'
import { GridRows } from './grid-rows'

const beside = {
  id: 5,
  period: '2026-Q1',
  value: '165',
  unit: 'enterprise',
  qualifier: 'over' as const,
  status: 'reported' as const,
  missingCause: null,
  note: null,
  source: 'S9',
}

function desk(locale: Locale = 'en', published = false) {
  const rows = new GridRows(
    ['a', 'b', 'c'].map((definition) => aRow({ definition, published: published ? beside : null })),
    locale,
    () => undefined,
  )
  const editing = new Editing(rows, {
    qualifier: (text) => (text === 'about' ? 'about' : null),
    source: (text) => text.toUpperCase(),
  })
  return { rows, editing, typed: () => rows.all().map(({ entry }) => entry?.typed) }
}

const only = (row: number, column = placeOf('value')) => ({
  top: row,
  bottom: row,
  left: column,
  right: column,
})

test('a value, an exactness and a source that are pasted into a row are one entry', () => {
  const { rows, editing } = desk()
  const unread = editing.paste([
    { row: 0, column: 'value', text: '171' },
    { row: 0, column: 'qualifier', text: 'about' },
    { row: 0, column: 'source', text: 's1' },
    { row: 1, column: 'qualifier', text: 'no such word' },
    { row: 2, column: 'value', text: '' },
  ])
  expect(unread).toBe(1)
  expect(rows.at(0).entry).toMatchObject({ typed: '171', qualifier: 'about', source: 'S1' })
  expect([rows.at(1).entry, rows.at(2).entry]).toEqual([null, null])
  rows.undo()
  expect(rows.at(0).entry).toBeNull()
})

test.each([['n/a'], ['-'], ['chưa có số liệu']])(
  '%j is not available and asks for its cause, never 0',
  (text) => {
    const { rows, editing } = desk()
    editing.type(0, 'value', text)
    expect(rows.at(0).entry).toMatchObject({ typed: text, missingCause: { en: '', vi: '' } })
    editing.type(0, 'value', '5')
    expect(rows.at(0).entry).toMatchObject({ typed: '5', missingCause: null })
  },
)

test('saying that there is no value empties it, and an emptied row says nothing', () => {
  const { rows, editing } = desk()
  editing.type(0, 'value', '5')
  editing.sayNone(0, true)
  expect(rows.at(0).entry).toMatchObject({ typed: '', missingCause: { en: '', vi: '' } })
  editing.clear(only(0))
  expect(rows.at(0).entry).toBeNull()
})

test.each([
  ['en', '42.450', ['42.45', '42450'], 0, '42.45'],
  ['en', '42.450', ['42.45', '42450'], 1, '42,450'],
  ['vi', '42,450', ['42.45', '42450'], 1, '42.450'],
  ['en', '42.450.000', ['42450000'], 0, '42,450,000'],
  ['vi', '42.450', [], 0, '42.450'],
] as const)('in %s, %j can mean %j', (locale, text, readings, chosen, typed) => {
  const { rows, editing } = desk(locale)
  editing.type(0, 'value', text)
  expect(editing.readings(0)).toEqual(readings)
  editing.choose([0, 1], chosen)
  expect(rows.at(0).entry?.typed).toBe(typed)
  expect(editing.readings(0)).toEqual([])
})

test('filling down takes the first row of a block, or the row above', () => {
  const { rows, editing, typed } = desk()
  rows.edit([{ index: 0, entry: anEntry({ typed: '7', source: 'S3' }) }])
  editing.fillDown(only(1))
  expect(typed()).toEqual(['7', '7', undefined])
  editing.fillDown({ ...only(0, placeOf('source')), bottom: 2 })
  expect(rows.all().map(({ entry }) => entry?.source)).toEqual(['S3', 'S3', 'S3'])
  expect(typed()).toEqual(['7', '7', ''])
  editing.fillDown(only(0))
  expect(typed()).toEqual(['7', '7', ''])
})

test('a reason is given to every row that changes a published figure, and to no other', () => {
  const { rows, editing } = desk('en', true)
  editing.type(0, 'value', '171')
  editing.type(1, 'value', '172')
  const why = { nature: 'revision' as const, reason: { en: 'A newer count', vi: 'Có số liệu mới hơn' } }
  rows.patch([{ index: 0, patch: { why } }])
  editing.giveReasonToAll(0)
  expect(rows.all().map(({ entry }) => entry?.why ?? null)).toEqual([why, why, null])
  expect(rows.at(1).entry).toMatchObject({ typed: '172', qualifier: 'over', source: 'S9' })
})
