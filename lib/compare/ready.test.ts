import { expect, test } from 'vitest'
import type { Peer } from '@/lib/zones/peers'
import type { Zone } from '@/lib/zones/zone'
import { figureOf } from '@/tests/support/compared'
import { readyComparisons } from './ready'

const text = { en: 'Alpha', vi: 'Alpha' }
const zone = (slug: string, but: Partial<Zone> = {}): Zone => ({
  slug,
  name: text,
  network: { key: 'home', name: text },
  membership: 'member',
  membershipNote: null,
  partOf: null,
  stage: 'operating',
  stageNote: null,
  place: { key: 'here', name: text, country: text },
  website: null,
  position: null,
  note: null,
  versionId: 1,
  release: 1,
  ...but,
})
const states = (key: string, metric: string, value = '1', unit = 'ha') =>
  figureOf(key, { metric: { key: metric, name: text, nature: 'level' }, value, unit })
const abroad = (slug: string) =>
  zone(slug, { membership: 'benchmark', network: { key: 'abroad', name: text } })
const peer = ({ slug, name, membership, stage }: Zone): Peer => ({
  ...{ slug, name, membership, stage },
  partOf: null,
  hectares: null,
})

test('ready comparisons begin with whoever reports the most', () => {
  const zones = [zone('one'), zone('two'), abroad('far'), abroad('silent')]
  const figures = [
    states('two', 'land_area'),
    states('two', 'workforce'),
    states('one', 'land_area'),
    states('far', 'workforce'),
  ]
  expect(
    readyComparisons(zones, figures, zones.slice(0, 2).map(peer)).map(({ kind, zones: keys }) => [
      kind,
      keys,
    ]),
  ).toEqual([
    ['peers', ['two', 'one']],
    ['peers', ['one', 'two']],
    ['nation', ['two', 'home']],
    ['abroad', ['two', 'far']],
  ])
  expect(readyComparisons(zones, [], [])).toEqual([])
})
