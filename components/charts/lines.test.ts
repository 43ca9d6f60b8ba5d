import { describe, expect, test } from 'vitest'
import { aFigure } from '@/tests/support/a-figure'
import { LABEL, MOST_LINES, toLines } from './lines'

const text = (words: string) => ({ en: words, vi: words })
let id = 0
const zone = (key: string, values: Record<string, string | null>, unit = 'person') =>
  Object.entries(values).map(([period, value]) =>
    aFigure({ id: ++id, subject: { key, kind: 'zone', name: text(key) }, period, value, unit }),
  )

describe('a chart of several lines', () => {
  test.each([
    ['nothing', []],
    ['one value', [zone('a', { 2020: '1' }), []]],
    ['values in units of their own', [zone('a', { 2020: '1' }, 'VND'), zone('b', { 2021: '1' }, 'USD')]],
  ])('is not made of %s', (_case, groups) => expect(toLines(groups)).toBeNull())

  test('is made of one value each, even of one time', () =>
    expect(toLines([zone('a', { 2020: '1' }), zone('b', { 2020: '2' })])?.lines).toHaveLength(2))

  test('puts all on one scale and one axis of time', () => {
    const lines = toLines([zone('a', { 2010: '10', 2020: '100' }), zone('b', { 2015: '50' })])?.lines ?? []
    const [a, b] = lines.map(({ plot }) => plot)
    expect(a?.levels).toEqual(b?.levels)
    expect(b?.marks[0]?.x).toBeGreaterThan(a?.marks[0]?.x ?? 100)
    expect(b?.marks[0]?.y).toBeGreaterThan(a?.marks[1]?.y ?? 100)
  })

  test('names those of which nothing is drawn', () => {
    const lines = toLines([zone('a', { 2010: '1', 2011: '2' }), zone('b', { 2010: '1' }, 'USD')])
    expect(lines?.rest.map(({ subject }) => subject.key)).toEqual(['b'])
  })

  test('draws the fullest where there are more than can be told apart, and grows with its labels', () => {
    const many = Array.from({ length: MOST_LINES + 5 }, (_, i) =>
      zone(`z${i}`, i < 5 ? { 2020: '1' } : { 2020: '1', 2021: String(i) }),
    )
    const lines = toLines(many)
    expect(lines?.lines.map(({ subject }) => subject.key)).not.toContain('z0')
    expect(lines?.lines).toHaveLength(MOST_LINES)
    expect(lines?.rest).toHaveLength(5)
    const labels = (lines?.lines ?? []).map(({ label }) => label).toSorted((a, b) => a - b)
    labels.slice(1).forEach((label, i) => {
      const apart = ((label - (labels[i] ?? 0)) / 100) * (lines?.height ?? 0)
      expect(apart).toBeGreaterThanOrEqual(LABEL - 1e-6)
    })
  })
})
