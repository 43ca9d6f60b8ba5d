import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spanOf } from '@/lib/shared/period'
import { aKnownFigure } from '@/tests/support/a-known-figure'
import { align, standsFor } from './alignment'
import type { Term } from './formula'

const FLOW = { nature: 'flow', carriesForward: false } as const
const LEVEL = { nature: 'level', carriesForward: false } as const
const LAND = { nature: 'level', carriesForward: true } as const

test.each([
  ['a flow of exactly that year', '2019', FLOW, true],
  ['the same year written out', '2019-01/2019-12', FLOW, true],
  ['a flow of two years', '2018/2019', FLOW, false],
  ['a flow of five years together', '2016/2020', FLOW, false],
  ['a flow of a financial year', '2019-04/2020-03', FLOW, false],
  ['a flow of half the year', '2019-H2', FLOW, false],
  ['a flow of an unnamed year', 'undated', FLOW, false],
  ['a level of the year', '2019', LEVEL, true],
  ['a level of a day in it', '2019-12-05', LEVEL, true],
  ['a level of the year before', '2018-12', LEVEL, false],
  ['a level of two years', '2018/2019', LEVEL, false],
  ['land of an earlier year', '2017', LAND, true],
  ['land of a later year', '2020', LAND, false],
  ['land of a month of the next year', '2020-01', LAND, false],
  ['land that is undated', 'undated', LAND, false],
] as const)('%s (%s) for 2019', (_case, period, measure, expected) =>
  expect(standsFor(spanOf(period), 2019, measure)).toBe(expected),
)

const REVENUE: Term = { metric: 'revenue', definitions: ['revenue.zone-total', 'revenue.park-total'] }
const AREA: Term = { metric: 'land_area', definitions: ['land_area.zone'] }
const land = (period: string) =>
  aKnownFigure({ metric: 'land_area', definition: 'land_area.zone', unit: 'ha', value: '43', period })
const revenue = (period: string, definition = 'revenue.zone-total', value = '1') =>
  aKnownFigure({ period, definition, value })

test('QTSC’s land of 2017 serves 2019 and 2020 and not 2014', () => {
  const known = [land('2017')]
  expect([2014, 2019, 2020].map((year) => align(AREA, LAND, year, known))).toMatchObject([
    { ok: false, problem: { why: 'other_period', figure: { period: '2017' } } },
    { ok: true, value: { period: '2017' } },
    { ok: true, value: { period: '2017' } },
  ])
})

test('the latest level within the year is taken', () =>
  expect(
    align(AREA, LEVEL, 2019, [land('2019-03'), land('2019-11'), land('2019-06'), land('2020')]),
  ).toMatchObject({ value: { period: '2019-11' } }))

test('the first listed definition that is known wins', () => {
  const [second, first] = [revenue('2019', 'revenue.park-total'), revenue('2019')]
  expect(align(REVENUE, FLOW, 2019, [second, first])).toEqual({ ok: true, value: first })
  expect(align(REVENUE, FLOW, 2019, [second])).toEqual({ ok: true, value: second })
})

test.each([
  ['nothing at all', [], 'not_reported', undefined],
  [
    'another definition in the year',
    [revenue('2019', 'revenue.group'), revenue('2017')],
    'other_definition',
    '2019',
  ],
  ['another definition altogether', [revenue('2016', 'revenue.group')], 'other_definition', '2016'],
  ['another year', [revenue('2016'), revenue('2017')], 'other_period', '2017'],
  [
    'a later year is named before an earlier',
    [revenue('2016'), revenue('2022'), revenue('2021')],
    'other_period',
    '2021',
  ],
  ['a year that is not stated', [revenue('undated')], 'other_period', 'undated'],
  ['five years together', [revenue('2016/2020')], 'other_period', '2016/2020'],
] as const)('%s', (_case, figures, why, period) => {
  const found = align(REVENUE, FLOW, 2019, figures)
  expect(found).toMatchObject({ ok: false, problem: { why } })
  expect(found.ok ? undefined : found.problem.figure?.period).toBe(period)
})

const years = fc.integer({ min: 1990, max: 2040 })

test('what carries forward is never taken from after the year', () =>
  fc.assert(
    fc.property(fc.array(years), years, (known, year) => {
      const found = align(
        AREA,
        LAND,
        year,
        known.map((one) => land(String(one))),
      )
      const earlier = known.filter((one) => one <= year)
      return earlier.length === 0
        ? !found.ok
        : found.ok && found.value.period === String(Math.max(...earlier))
    }),
  ))

test('a flow is taken from its own year alone', () =>
  fc.assert(
    fc.property(fc.array(fc.tuple(years, years)), years, (spans, year) => {
      const known = spans.map(([a, b]) => revenue(a === b ? `${a}` : `${Math.min(a, b)}/${Math.max(a, b)}`))
      const found = align(REVENUE, FLOW, year, known)
      return found.ok === known.some(({ period }) => period === String(year))
    }),
  ))
