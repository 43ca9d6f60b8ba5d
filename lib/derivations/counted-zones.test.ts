import { expect, test } from 'vitest'
import { countedZones, type ZoneInNetwork } from './counted-zones'

const zone = (slug: string, but: Partial<ZoneInNetwork> = {}): ZoneInNetwork => ({
  slug,
  name: { en: slug, vi: slug },
  network: 'home',
  membership: 'member',
  partOf: null,
  ...but,
})
const counted = (...zones: ZoneInNetwork[]) =>
  countedZones('home', zones).map(({ slug, parts, isInferred }) => [slug, parts, isInferred])

test('members count, certain or inferred; others do not', () =>
  expect(
    counted(
      zone('b', { membership: 'inferred_member' }),
      zone('a'),
      zone('c', { membership: 'outside' }),
      zone('d', { membership: 'prospective' }),
      zone('e', { network: 'abroad' }),
    ),
  ).toEqual([
    ['a', ['a'], false],
    ['b', ['b'], true],
  ]))

test('an expansion counts as a part of its zone', () =>
  expect(counted(zone('dsp'), zone('dsp2', { membership: 'expansion', partOf: 'dsp' }))).toEqual([
    ['dsp', ['dsp', 'dsp2'], false],
  ]))

test('an expansion of an expansion belongs to the zone of both; a circle ends', () =>
  expect(
    counted(
      zone('a'),
      zone('b', { membership: 'expansion', partOf: 'a' }),
      zone('c', { membership: 'expansion', partOf: 'b' }),
      zone('d', { membership: 'expansion', partOf: 'e' }),
      zone('e', { membership: 'expansion', partOf: 'd' }),
    ),
  ).toEqual([['a', ['a', 'b', 'c'], false]]))

test('an expansion of a zone that is no member counts nowhere', () =>
  expect(
    counted(zone('a', { membership: 'outside' }), zone('b', { membership: 'expansion', partOf: 'a' })),
  ).toEqual([]))
