import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { labelPlaces } from './label-places'

const range: [number, number] = [0, 100]

describe('the places of labels', () => {
  test.each([
    ['far apart, stay', [10, 50, 90], [10, 50, 90]],
    ['on one another, stand around the place that both wanted', [50, 50], [45, 55]],
    ['too near, give way equally', [48, 52], [45, 55]],
    ['at the edge, stay inside', [0, 100], [5, 95]],
    ['crowded at the foot, move up', [98, 99, 100], [75, 85, 95]],
    ['in no order, keep their own', [90, 10], [90, 10]],
    ['that push others on, take them along', [40, 45, 52], [36, 46, 56].map((n) => n - 1 / 3)],
    ['none', [], []],
  ])('%s', (_case, wanted, expected) =>
    labelPlaces(wanted, 10, range).forEach((place, i) => expect(place).toBeCloseTo(expected[i] ?? NaN)),
  )

  const crowds = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 12 })

  test('never overlap, never leave the drawing, and keep the order of the lines', () =>
    fc.assert(
      fc.property(crowds, (wanted) => {
        const size = 8
        const places = labelPlaces(wanted, size, range)
        expect(places).toHaveLength(wanted.length)
        const inOrder = places
          .map((place, i) => ({ place, wanted: wanted[i] ?? 0 }))
          .toSorted((a, b) => a.place - b.place)
        inOrder.forEach(({ place, wanted: at }, i) => {
          expect(place).toBeGreaterThanOrEqual(size / 2 - 1e-6)
          expect(place).toBeLessThanOrEqual(100 - size / 2 + 1e-6)
          const next = inOrder[i + 1]
          if (!next) return
          expect(next.place - place).toBeGreaterThanOrEqual(size - 1e-6)
          expect(next.wanted).toBeGreaterThanOrEqual(at)
        })
      }),
    ))

  test('are where they were wanted, wherever there is room', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }), (tens) => {
        const wanted = tens.map((ten) => ten * 10)
        expect(labelPlaces(wanted, 10, range)).toEqual(wanted)
      }),
    ))
})
