import { expect, test } from 'vitest'
import { hectaresOf, type Peer, peersOf } from './peers'
import type { Stage } from './zone'

const zone = (slug: string, hectares: number | null, stage: Stage = 'operating'): Peer => ({
  slug,
  name: { en: slug, vi: slug },
  membership: 'member',
  stage,
  partOf: null,
  hectares,
})

test.each<[string, Peer[], string[]]>([
  [
    'the nearest in area, be they larger or smaller',
    [zone('own', 40), zone('half', 20), zone('tenfold', 400), zone('tenth', 3), zone('same', 41)],
    ['same', 'half', 'tenfold'],
  ],
  [
    'those nearest in stage before those nearer in area',
    [zone('own', 40), zone('planned', 40, 'planned'), zone('built', 400, 'built'), zone('small', 4)],
    ['small', 'built', 'planned'],
  ],
  [
    'those of unknown area last',
    [zone('own', 40), zone('unknown', null), zone('huge', 4000)],
    ['huge', 'unknown'],
  ],
  [
    'by name where its own area is unknown',
    [zone('own', null), zone('b', 4), zone('a', 400), zone('planned', 4, 'planned')],
    ['a', 'b', 'planned'],
  ],
  ['nobody where it is alone', [zone('own', 40)], []],
  ['nobody where it is not among them', [zone('other', 40)], []],
])('a zone is set beside %s', (_case, zones, expected) =>
  expect(peersOf('own', zones).map(({ slug }) => slug)).toEqual(expected),
)

test.each([
  ['43', 'ha', 43],
  ['200000', 'm2', 20],
  ['0', 'ha', null],
  ['43', 'zone', null],
])('%s %s is land of %s ha', (value, unit, hectares) => expect(hectaresOf(value, unit)).toBe(hectares))
