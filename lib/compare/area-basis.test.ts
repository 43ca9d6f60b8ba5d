import { expect, test } from 'vitest'
import type { Formula } from '@/lib/derivations/formula'
import { areaBasisOf } from './area-basis'
import { aFigure } from '@/tests/support/a-figure'

const text = { en: 'Some words', vi: 'Vài từ' }
const figure = (metric: string, definition: string, unit: string) =>
  aFigure({
    metric: { key: metric, name: text, nature: 'level' },
    definition: { key: definition, text },
    unit,
  })
const ratio = (...definitions: string[]): Formula => ({
  kind: 'ratio',
  numerator: { metric: 'revenue', definitions: ['revenue.zone-total'] },
  denominator: { metric: 'land_area', definitions },
})

test.each([
  ['land of a zone', figure('land_area', 'land_area.zone', 'ha'), null, 'total land of the zone'],
  ['planned land', figure('land_area', 'land_area.planned', 'ha'), null, 'planned land'],
  ['land counted in a way of its own', figure('land_area', 'land_area.swamp', 'ha'), null, 'Some words'],
  ['floor area, by its definition', figure('floor_area', 'floor_area.offices', 'm2'), null, 'Some words'],
  [
    'a ratio, by its formula',
    figure('usd_per_ha_year', 'a.b', 'USD/ha/year'),
    ratio('land_area.zone'),
    'total land of the zone',
  ],
  [
    'a ratio without a formula',
    figure('usd_per_ha_year', 'a.b', 'USD/ha/year'),
    null,
    'land area not stated',
  ],
  [
    'a ratio by land that nobody knows',
    figure('usd_per_ha_year', 'a.b', 'USD/ha/year'),
    ratio('c.d'),
    'land area not stated',
  ],
  ['rent by floor', figure('rent', 'a.b', 'USD/m2/month'), null, 'land area not stated'],
  [
    'revenue by person, which knows no land',
    figure('productivity', 'a.b', 'USD/person/year'),
    null,
    undefined,
  ],
  ['people', figure('workforce', 'workforce.people', 'person'), null, undefined],
])('the area basis of %s', (_case, of, formula, said) => expect(areaBasisOf(of, formula)?.said.en).toBe(said))
