import { expect, test } from 'vitest'
import { keptMomentName, readKeptMoment, withoutMoment } from './kept-moment'

const TODAY = '2026-03-31'

test.each([
  ['a day that is over', '2026-03-30', '2026-03-30'],
  ['today, which other releases may follow', '2026-03-31', '2026-03-31-so-far'],
  ['a day that has not come', '2026-04-01', null],
  ['a release', 'release-3', 'release-3'],
  ['a day of no calendar', '2026-02-30', null],
  ['no moment', '31/03/2026', null],
  ['a name that is not for readers', '2026-03-31-so-far', null],
])('%s', (_case, asked, name) => expect(keptMomentName(asked, TODAY)).toBe(name))

test.each([
  ['2026-03-30', { moment: { kind: 'day', day: '2026-03-30' }, isToday: false }],
  ['2026-03-31-so-far', { moment: { kind: 'day', day: '2026-03-31' }, isToday: true }],
  ['release-3', { moment: { kind: 'release', number: 3 }, isToday: false }],
  ['release-3-so-far', null],
  ['tomorrow', null],
])('%s is read back', (name, kept) => expect(readKeptMoment(name)).toEqual(kept))

test.each([
  ['/en/as-of/2026-03-30/zones/qtsc', '/en/zones/qtsc'],
  ['/vi/as-of/2026-03-31-so-far', '/vi'],
  ['/en/zones/qtsc', '/en/zones/qtsc'],
])('%s is %s to readers', (kept, address) => expect(withoutMoment(kept)).toBe(address))
