import { expect, test } from 'vitest'
import { compareLists } from './observations'

const entry = (id: number, value: string) => ({
  id,
  value,
  note: id === 2 ? null : { en: 'a', vi: 'b' },
  source: { id: 'S1', url: null },
})
const HEADER = ['id', 'value', 'note_en', 'note_vi', 'source_id', 'source_url']
const row = (id: number, value: string) => [
  String(id),
  value,
  id === 2 ? '' : 'a',
  id === 2 ? '' : 'b',
  'S1',
  '',
]

async function* each<T>(...all: T[]) {
  yield* all
}
const compared = async (entries: ReturnType<typeof entry>[], rows: string[][]) =>
  (await compareLists(each(...entries), each(HEADER, ...rows))).differences.map(
    ({ figure, what }) => `${figure} ${what}`,
  )

test('a list and its file that say the same have no difference, in whatever order', async () => {
  const entries = [entry(1, '10.5'), entry(2, '20'), entry(3, '30')]
  expect(await compared(entries, [row(3, '30'), row(1, '10.5'), row(2, '20')])).toEqual([])
})

test('a file that differs in one digit is told, with both values', async () => {
  expect(await compared([entry(1, '42450'), entry(2, '20')], [row(1, '42460'), row(2, '20')])).toEqual([
    '1 says “42460” under value, where JSON says “42450”',
  ])
})

test('a row that is missing is told, and only that', async () => {
  const entries = [entry(1, '10'), entry(2, '20'), entry(3, '30')]
  expect(await compared(entries, [row(1, '10'), row(3, '30')])).toEqual([
    '2 is in JSON, but not in this file',
  ])
})

test('a row too many is told', async () => {
  expect(await compared([entry(1, '10')], [row(1, '10'), row(9, '90')])).toEqual([
    '9 is in this file, but not in JSON',
  ])
})

test('words where JSON has none are told', async () => {
  const [id = '', value = '', ...others] = row(2, '20')
  expect(await compared([entry(2, '20')], [[id, value, 'a note', ...others.slice(1)]])).toEqual([
    '2 says “a note” under note_en, where JSON says “”',
  ])
})
