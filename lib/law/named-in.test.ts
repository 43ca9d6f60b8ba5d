import { expect, test } from 'vitest'
import { instrumentNamedIn } from './named-in'

const INSTRUMENTS = [{ number: '27/QĐ-TTg' }, { number: '71/2025/QH15' }]

test.each([
  ['Decision 27/QD-TTg of 6 January 2020', ['Decision ', '27/QD-TTg', ' of 6 January 2020']],
  ['Quyết định 27/QĐ-TTg', ['Quyết định ', '27/QĐ-TTg', '']],
  ['Law 71/2025/QH15.', ['Law ', '71/2025/QH15', '.']],
  ['Decision 127/QD-TTg', null],
  ['Decision 27/QD-TTg-KTTH', null],
  ['No decision', null],
])('in “%s” the number of an instrument is found', (text, parts) => {
  const named = instrumentNamedIn(text, INSTRUMENTS)
  expect(named && [named.before, named.number, named.after]).toEqual(parts)
})
