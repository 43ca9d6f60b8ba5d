import { expect, test } from 'vitest'
import type { Qualifier } from '@/lib/figures/figure'
import { isConvertible, isOpen, orderOf } from './order'

const stated = (place: string, value: string, qualifier: Qualifier = 'exact', unit = 'ha') => ({
  place,
  figure: { value, qualifier, unit },
})

test('areas are ordered by what they are, whatever their unit', () =>
  expect(
    orderOf([stated('a', '2'), stated('b', '10', 'exact', 'acre'), stated('c', '30000', 'exact', 'm2')]),
  ).toEqual(['b', 'c', 'a']))

test('values beyond what a float can tell apart are ordered', () =>
  expect(orderOf([stated('a', '9007199254740992'), stated('b', '9007199254740993')])).toEqual(['b', 'a']))

test('over a value is more than the value itself, and under it less', () =>
  expect(orderOf([stated('a', '5', 'under'), stated('b', '5'), stated('c', '5', 'over')])).toEqual([
    'c',
    'b',
    'a',
  ]))

test.each<[string, ReturnType<typeof stated>[], boolean]>([
  ['exact values', [stated('a', '5'), stated('b', '6')], false],
  ['the same exact values', [stated('a', '5'), stated('b', '5')], false],
  ['over 630 and 700', [stated('a', '630', 'over'), stated('b', '700')], false],
  ['over 630 and 635', [stated('a', '630', 'over'), stated('b', '635')], true],
  ['over 2,000, rounded to thousands, and 2,400', [stated('a', '2000', 'over'), stated('b', '2400')], true],
  ['under 6 and 5', [stated('a', '6', 'under'), stated('b', '5')], false],
  ['under 60 and 55', [stated('a', '60', 'under'), stated('b', '55')], true],
  ['about 258.8 and 258.9', [stated('a', '258.8', 'about'), stated('b', '258.9')], false],
  ['about 258.8 and about 258.9', [stated('a', '258.8', 'about'), stated('b', '258.9', 'about')], true],
  ['over 10 acres and 4.2 ha', [stated('a', '10', 'over', 'acre'), stated('b', '4.2')], true],
  ['two lower bounds far apart', [stated('a', '500', 'over'), stated('b', '900', 'at_least')], false],
])('%s leave the order open: %#', (_case, values, open) => expect(isOpen(values)).toBe(open))

test('money and people convert into nothing', () => {
  expect(isConvertible('ha', 'sqft')).toBe(true)
  expect(isConvertible('person', 'person')).toBe(true)
  expect(isConvertible('USD', 'VND')).toBe(false)
})
