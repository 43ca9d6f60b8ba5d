import { expect, test } from 'vitest'
import { endOfParkDay, parkDayOf } from './park-day'

test('a day in the parks ends seven hours before it ends in Greenwich', () => {
  expect(endOfParkDay('2026-03-31').toISOString()).toBe('2026-03-31T17:00:00.000Z')
})

test.each([
  ['2026-03-31T16:59:59.999Z', '2026-03-31'],
  ['2026-03-31T17:00:00.000Z', '2026-04-01'],
])('at %s it is %s in the parks', (moment, day) => expect(parkDayOf(new Date(moment))).toBe(day))
