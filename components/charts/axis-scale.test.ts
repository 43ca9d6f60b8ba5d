import { expect, test } from 'vitest'
import { axisScale, onAxis } from './axis-scale'

const levels = (...values: number[]) => values.map((value) => ({ value, y: 0 }))

test.each([
  ['billions throughout', levels(0, 5e9, 1e10), 'VND', 'billion'],
  ['millions, then billions', levels(0, 5e8, 1e9), 'VND', ''],
  ['plain counts', levels(0, 100, 200), 'person', ''],
  ['nothing', levels(), 'VND', ''],
])('the scale of %s', (_case, values, unit, expected) => expect(axisScale(values, unit, 'en')).toBe(expected))

test.each([
  ['13700000000000', 'billion', '13,700'],
  ['210000000', 'billion', '210 million'],
  ['210', 'billion', '210'],
])('%s on an axis of %s', (value, said, expected) => expect(onAxis(value, 'VND', said, 'en')).toBe(expected))
