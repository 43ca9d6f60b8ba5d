import { expect, test } from 'vitest'
import { aKnownFigure, materialOf } from '@/tests/support/a-known-figure'
import type { Formula } from './formula'
import { yearsFor } from './years'

const LAND = { metric: 'land_area', definitions: ['land_area.zone'] }
const RATIO: Formula = {
  kind: 'ratio',
  numerator: { metric: 'revenue', definitions: ['revenue.zone-total'] },
  denominator: LAND,
}
const revenue = (period: string) => aKnownFigure({ period })
const land = (period: string) =>
  aKnownFigure({ metric: 'land_area', definition: 'land_area.zone', unit: 'ha', period })
const published = (period: string) =>
  aKnownFigure({ subject: 'home', metric: 'land_area', definition: 'land_area.all-zones', period })

test('a ratio is tried in the years of what does not carry forward', () =>
  expect(
    yearsFor(
      RATIO,
      ['alpha'],
      materialOf(revenue('2019'), revenue('2014'), revenue('2016/2020'), revenue('undated'), land('2017')),
      [],
    ),
  ).toEqual([2014, 2019]))

test('land is added up in the years of a published headline and in the latest, not in every year between', () =>
  expect(
    yearsFor({ kind: 'sum', of: LAND }, ['alpha'], materialOf(land('2014'), land('2017'), land('2023-04')), [
      published('2020-12-05'),
      published('2010'),
    ]),
  ).toEqual([2010, 2020, 2023]))

test('without any figure there is no year', () =>
  expect(yearsFor({ kind: 'sum', of: LAND }, ['alpha'], materialOf(), [])).toEqual([]))
