import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digestOf, rowText, sealOf } from './row-text'

test.each([
  ['a column gives its name and value with their lengths', ['id', 'note'], ['7', 'ok'], '2:id1:74:note2:ok'],
  ['lengths are in bytes', ['name'], ['Huế'], '4:name5:Huế'],
  ['an empty column gives nothing', ['id', 'note'], ['7', null], '2:id1:7'],
  ['an empty text is not an empty column', ['note'], [''], '4:note0:'],
])('%s', (_case, columns, values, expected) => expect(rowText(columns, values)).toBe(expected))

test('no two rows have the same text', () => {
  // Few characters, and those that a text is made of: where two could be confused, they soon are.
  const value = fc.option(fc.string({ unit: fc.constantFrom('a', '1', ':', '2'), maxLength: 6 }))
  const row = fc.tuple(value, value, value)
  fc.assert(
    fc.property(row, row, (one, other) => {
      const columns = ['a', 'a1:', 'b']
      expect(rowText(columns, one) === rowText(columns, other)).toBe(
        JSON.stringify(one) === JSON.stringify(other),
      )
    }),
    { numRuns: 5000 },
  )
})

test('a seal is the same in whatever order its parts are kept', () =>
  expect(sealOf(2, 'before', { B: '2', A: '1' })).toBe(sealOf(2, 'before', { A: '1', B: '2' })))

test('a digest is SHA-256 in hexadecimal', () =>
  expect(digestOf('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'))
