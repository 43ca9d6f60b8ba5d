import { expect, test } from 'vitest'
import { anEntry } from '../../tests/support/grid-row'
import { patched } from './row-entry'

const entry = anEntry({ confirmed: true, explanations: { moved: 'A new building opened' } })

test.each([
  ['another value', { typed: '42,451' }, { confirmed: false, explanations: {} }],
  ['another scale', { scale: '1000' as const }, { confirmed: false, explanations: {} }],
  ['a reading that was chosen', { typed: '42', confirmed: true }, { confirmed: true, explanations: {} }],
  ['another source', { source: 'S2' }, { confirmed: true, explanations: entry.explanations }],
])('what was said to a value, under %s', (_case, patch, expected) => {
  expect(patched(entry, patch)).toMatchObject(expected)
})
