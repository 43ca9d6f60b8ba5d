import { expect, test } from 'vitest'
import { coverageOf } from './coverage'

const zone = (name: string) => ({
  slug: name,
  name: { en: name, vi: `Khu ${name}` },
  parts: [name],
  isInferred: false,
})

test.each([
  ['some', ['A', 'B'], 8, '2 of 8 zones: A, B', '2 trong số 8 khu: Khu A, Khu B'],
  ['all', ['A', 'B'], 2, '2 of 2 zones', '2 trong số 2 khu'],
])('%s', (_case, names, of, en, vi) => expect(coverageOf(names.map(zone), of)).toEqual({ en, vi }))

test('more names than there is room for are counted', () => {
  const many = Array.from({ length: 90 }, (_, n) => zone(`Zone number ${n}`))
  const { en, vi } = coverageOf(many, 100)
  expect(en).toMatch(/^90 of 100 zones: Zone number 0, .* and \d+ more$/)
  expect(vi).toMatch(/ và \d+ khu khác$/)
  expect(Math.max(en.length, vi.length)).toBeLessThanOrEqual(500)
})
