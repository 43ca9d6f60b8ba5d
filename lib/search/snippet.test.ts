import { expect, test } from 'vitest'
import type { AskedWord } from './asked-words'
import { entryOf } from './entry'
import { marked, snippetOf } from './snippet'

const asked = (...words: string[]): AskedWord[] =>
  words.map((word) => ({ typed: word, terms: new Map([[word, 1]]), mended: false }))
const shown = (pieces: { text: string; marked: boolean }[]) =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('')

test.each([
  ['Công viên phần mềm Đà Nẵng', ['da', 'nang'], 'Công viên phần mềm [Đà Nẵng]'],
  ['Đà Nẵng, Da Nang', ['đà', 'nẵng'], '[Đà Nẵng], Da Nang'],
  ['Decree 154/2013/ND-CP', ['154'], 'Decree [154]/2013/ND-CP'],
  ['nothing of it', ['qtsc'], 'nothing of it'],
])('in “%s” is marked what was asked for', (text, words, expected) =>
  expect(shown(marked(text, asked(...words)))).toBe(expected),
)

const text = (en: string, vi: string) => ({ en, vi })
const entry = entryOf({
  kind: 'metric',
  key: 'metric/x',
  path: '/metrics/x',
  title: text('Example Park', 'Khu Thử'),
  texts: [
    text('First said.', 'Nói trước.'),
    text(`${'word '.repeat(80)}data centre here`, 'trung tâm dữ liệu'),
  ],
})

test('a long text is cut around what was found, between words', () => {
  const snippet = snippetOf(entry, asked('data', 'centre'), 'en')
  expect(shown(snippet?.pieces ?? [])).toMatch(/^… (word )+\[data centre\] here$/)
})

test('where the name says it all, the first that is said follows', () =>
  expect(snippetOf(entry, asked('example'), 'en')).toEqual({
    pieces: [{ text: 'First said.', marked: false }],
    locale: 'en',
  }))

test('what is said of every zone alike does not follow the name of one', () =>
  expect(snippetOf({ ...entry, kind: 'zone' }, asked('example'), 'en')).toBeNull())

test('what only the other language says is shown in it', () => {
  const snippet = snippetOf(entry, asked('du', 'lieu'), 'en')
  expect(snippet?.locale).toBe('vi')
  expect(shown(snippet?.pieces ?? [])).toBe('trung tâm [dữ liệu]')
})
