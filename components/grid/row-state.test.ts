import { expect, test } from 'vitest'
import { aRow, anEntry, aResult } from '../../tests/support/grid-row'
import { answered, edited, notSaved, stateOf } from './row-state'

const start = stateOf(aRow())
const typed = edited(start, anEntry({ typed: '171' }))

test('an edit is unsent, and what was said of another value is forgotten', () => {
  expect(typed).toMatchObject({ edit: 1, sending: 'unsent', result: null })
})

test('what was said of a value stays while its source is chosen', () => {
  const saved = answered(typed, 1, aResult({ read: '171' }))
  expect(edited(saved, anEntry({ typed: '171', source: 'S2' })).result?.read).toBe('171')
  expect(edited(saved, anEntry({ typed: '172' })).result).toBeNull()
})

test('an answer to the last edit saves the row', () => {
  expect(answered(typed, 1, aResult({ read: '171' }))).toMatchObject({
    sending: 'saved',
    result: { read: '171' },
  })
})

test('an answer that comes after more was typed changes nothing of it', () => {
  const more = edited(typed, anEntry({ typed: '1712' }))
  expect(answered(more, 1, aResult({ read: '171' }))).toBe(more)
})

test.each([
  ['lost on the way', 1, null, { sending: 'unsent', refusal: null }],
  ['refused', 1, 'FORBIDDEN', { sending: 'refused', refusal: 'FORBIDDEN' }],
  ['refused, but edited since', 0, 'FORBIDDEN', { sending: 'unsent', refusal: null }],
])('a row that is %s', (_case, edit, refusal, expected) => {
  expect(notSaved({ ...typed, sending: 'sending' }, edit, refusal)).toMatchObject(expected)
})
