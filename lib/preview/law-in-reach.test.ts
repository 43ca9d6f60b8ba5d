import { expect, test } from 'vitest'
import { lawAmong, zonesInReach } from './law-in-reach'

const name = { en: 'x', vi: 'x' }
const zones = [
  { slug: 'qtsc', network: { key: 'vn-digital-zones' }, place: { key: 'ho-chi-minh-city' } },
  { slug: 'ditp', network: { key: 'vn-digital-zones' }, place: { key: 'da-nang' } },
  { slug: 'abroad', network: { key: 'parks-abroad' }, place: { key: 'elsewhere' } },
]
const incentive = (before: string | null, after: string | null) => {
  const said = (scope: string | null) => (scope === null ? null : { slug: 'rate', scope })
  return { kind: 'incentive', name, said: { before: said(before), after: said(after) } } as const
}
const law = { kind: 'legal_instrument', name, said: { before: null, after: { slug: 'law' } } } as const

test.each([
  ['an incentive of the nation', [incentive(null, 'vn-digital-zones')], ['qtsc', 'ditp']],
  ['an incentive of a city', [incentive(null, 'da-nang')], ['ditp']],
  ['one that moves from one zone to another', [incentive('qtsc', 'ditp')], ['qtsc', 'ditp']],
  ['one that is withdrawn', [incentive('qtsc', null)], ['qtsc']],
  ['an instrument', [law], ['qtsc', 'ditp']],
  ['neither', [{ kind: 'event', name, said: null } as const], []],
])('%s reaches its zones', (_case, changes, expected) =>
  expect(zonesInReach(changes, zones)).toEqual(expected),
)

test('instruments and incentives are named by their pages', () =>
  expect(lawAmong([law, incentive('qtsc', null)])).toEqual([
    { kind: 'legal_instrument', key: 'law', name },
    { kind: 'incentive', key: 'rate', name },
  ]))
