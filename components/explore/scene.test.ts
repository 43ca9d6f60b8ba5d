import { expect, test } from 'vitest'
import { roundSteps } from './scene'

test.each([
  [126.8, [0, 50, 100, 150]],
  [100, [0, 50, 100]],
  [478.2, [0, 200, 400, 600]],
  [7, [0, 2.5, 5, 7.5]],
])('the scale of an index up to %d', (highest, steps) => expect(roundSteps(highest)).toEqual(steps))
