import { expect, test } from 'vitest'
import type { Figure } from '@/lib/figures/figure'
import { aFigure } from '@/tests/support/a-figure'
import { headingOf } from './heading-figures'

const figure = (metric: string, more: Partial<Figure> = {}) =>
  aFigure({ metric: { key: metric, name: { en: metric, vi: metric }, nature: 'level' }, ...more })

test.each([
  [
    'the first five metrics, in their own order',
    ['exports', 'revenue', 'workforce', 'land_area', 'usd_per_ha_year', 'enterprises', 'occupancy'],
    ['land_area', 'enterprises', 'workforce', 'revenue', 'usd_per_ha_year'],
    [],
  ],
  [
    'others in place of those that are missing, and says which',
    ['land_area', 'capacity', 'floor_area', 'gdp'],
    ['land_area', 'floor_area', 'capacity'],
    ['enterprises', 'workforce', 'revenue', 'usd_per_ha_year'],
  ],
  [
    'nothing but what is missing, where nothing is known',
    [],
    [],
    ['land_area', 'enterprises', 'workforce', 'revenue', 'usd_per_ha_year'],
  ],
])('a profile opens with %s', (_case, known, shown, missing) => {
  const heading = headingOf(known.map((metric) => figure(metric)))
  expect(heading.figures.map(({ metric }) => metric.key)).toEqual(shown)
  expect(heading.missing).toEqual(missing)
})

test('what is known to be missing, or is another source’s, opens no profile', () => {
  const heading = headingOf([
    figure('land_area', { value: null }),
    figure('enterprises', { standing: 'alternate' }),
  ])
  expect(heading.figures).toEqual([])
  expect(heading.missing).toHaveLength(5)
})
