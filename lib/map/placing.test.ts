import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Box, crosses, overlap, placed } from './placing'

const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height })

describe('a line runs through a box', () => {
  test.each([
    ['from side to side', [0, 5], [20, 5], true],
    ['from corner to corner', [4, 4], [16, 16], true],
    ['past it', [0, 0], [20, 0], false],
    ['short of it', [0, 5], [4, 5], false],
    ['along its edge', [5, 0], [5, 20], false],
  ] as const)('%s: %j to %j', (_case, from, to, expected) =>
    expect(crosses(from, to, box(5, 2, 10, 10))).toBe(expected),
  )
})

const frame = { width: 720, height: 850 }
const writing = fc.record({
  at: fc.tuple(fc.integer({ min: 0, max: 720 }), fc.integer({ min: 0, max: 850 })),
  width: fc.integer({ min: 20, max: 300 }),
  height: fc.integer({ min: 20, max: 120 }),
})

test('what finds room stands inside the frame, and nothing over anything else', () => {
  fc.assert(
    fc.property(fc.array(writing, { maxLength: 30 }), (writings) => {
      const taken = [box(400, 400, 120, 60)]
      const boxes = placed(writings, frame, taken).flatMap((one) => one ?? [])
      for (const [at, one] of boxes.entries()) {
        expect(one.left).toBeGreaterThanOrEqual(0)
        expect(one.top).toBeGreaterThanOrEqual(0)
        expect(one.left + one.width).toBeLessThanOrEqual(frame.width)
        expect(one.top + one.height).toBeLessThanOrEqual(frame.height)
        for (const other of [...taken, ...boxes.slice(0, at)]) expect(overlap(one, other)).toBe(false)
      }
    }),
  )
})

test('a writing by itself finds room', () =>
  expect(placed([{ at: [100, 100], width: 80, height: 30 }], frame)).toEqual([box(118, 100 - 15, 80, 30)]))
