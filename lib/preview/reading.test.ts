import { expect, test } from 'vitest'
import { addressIn, bothSides, pathIn, readingOf, staffAddress, staffReading } from './reading'

const TOKEN = 'A'.repeat(42) + '_'

test.each([
  [staffReading(12, 'before'), { kind: 'staff', changeSet: 12, side: 'before' }],
  [staffReading(12, 'after'), { kind: 'staff', changeSet: 12, side: 'after' }],
  [TOKEN, { kind: 'link', token: TOKEN }],
  ['change-set-0-after', null],
  ['change-set-12', null],
  [`${TOKEN}A`, null],
  ['qtsc', null],
])('%s names %j', (named, reading) => expect(readingOf(named)).toEqual(reading))

test.each([
  ['/vi', [], '/preview/x/vi'],
  ['/vi/zones/qtsc#figures', [7], '/preview/x/vi/zones/qtsc#figures'],
  ['/en/figures/7', [], '/preview/x/en/figures/7'],
  ['/en/figures/9', [7, 9], '/preview/x/en/figures/new-2'],
  ['/en/figures/99', [9], '/preview/x/en/figures/99'],
])('%s with the figures %j is %s', (address, figures, expected) =>
  expect(addressIn('x', address, figures)).toBe(expected),
)

test.each([
  [
    ['figures', 'new-2'],
    ['figures', '9'],
  ],
  [
    ['figures', 'new-3'],
    ['figures', 'none'],
  ],
  [
    ['figures', '4'],
    ['figures', '4'],
  ],
  [
    ['zones', 'new-1'],
    ['zones', 'new-1'],
  ],
  [[], []],
])('the path %j leads to %j', (path, expected) => expect(pathIn(path, [7, 9])).toEqual(expected))

test('a page has an address on each side, and one for both', () => {
  expect(staffAddress(3, 'after', 'vi', '/')).toBe('/preview/change-set-3-after/vi')
  expect(staffAddress(3, 'before', 'en', '/zones')).toBe('/preview/change-set-3-before/en/zones')
  expect(bothSides(3, 'en', '/zones')).toBe('/admin/changes/3/preview/zones?locale=en')
  expect(bothSides(3, 'vi', '/')).toBe('/admin/changes/3/preview?locale=vi')
})
