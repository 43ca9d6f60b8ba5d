import { expect, test } from 'vitest'
import { MEASURES } from '@/tests/support/a-known-figure'
import type { Cause } from './cause'
import type { Derivation, Subject } from './derivation'
import type { Formula } from './formula'
import { touchedDerivations } from './touched-derivations'

const REVENUE = { metric: 'revenue', definitions: ['revenue.zone-total'] }
const LAND = { metric: 'land_area', definitions: ['land_area.zone'] }
const derivation = (definition: string, metric: string, formula: Formula): Derivation[] => {
  const measure = MEASURES.find(({ key }) => key === metric)
  return measure ? [{ definition, formula, measure }] : []
}
const DERIVATIONS = [
  ...derivation('ratio', 'usd_per_ha_year', { kind: 'ratio', numerator: REVENUE, denominator: LAND }),
  ...derivation('land', 'land_area', { kind: 'sum', of: LAND }),
]
const subject = (key: string, isGroup = false): Subject => ({
  key,
  name: { en: key, vi: key },
  isGroup,
  zones: [],
})
const SUBJECTS = [subject('home', true), subject('abroad', true), subject('alpha'), subject('beta')]
const zone = (slug: string) => ({
  slug,
  name: { en: slug, vi: slug },
  network: 'home',
  membership: 'member' as const,
  partOf: null,
})
const changed = (metric: string, of = 'alpha'): Cause => ({
  kind: 'observation',
  operation: 'create',
  nature: null,
  figures: [{ subject: of, metric, definition: `${metric}.any`, period: '2019' }],
})
const touched = (...causes: Cause[]) => {
  const { derivations, subjects } = touchedDerivations(causes, DERIVATIONS, SUBJECTS, [
    zone('alpha'),
    zone('beta'),
  ])
  return [derivations.map(({ definition }) => definition), subjects.map(({ key }) => key)]
}

test.each<[string, Cause[], string[][]]>([
  ['a figure that nothing is calculated from', [changed('workforce')], [[], []]],
  ['revenue touches the zone’s ratio alone', [changed('revenue')], [['ratio'], ['alpha']]],
  [
    'land touches the network too',
    [changed('land_area')],
    [
      ['ratio', 'land'],
      ['home', 'alpha'],
    ],
  ],
  ['a headline of the network', [changed('land_area', 'home')], [['ratio', 'land'], ['home']]],
  [
    'a rate touches all',
    [changed('exchange_rate', 'viet-nam')],
    [
      ['ratio', 'land'],
      ['home', 'abroad', 'alpha', 'beta'],
    ],
  ],
  [
    'so does a formula',
    [{ kind: 'definition' }],
    [
      ['ratio', 'land'],
      ['home', 'abroad', 'alpha', 'beta'],
    ],
  ],
])('%s', (_case, causes, expected) => expect(touched(...causes)).toEqual(expected))
