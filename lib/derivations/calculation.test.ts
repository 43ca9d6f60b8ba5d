import { expect, test } from 'vitest'
import { aKnownFigure, materialOf } from '@/tests/support/a-known-figure'
import { calculate } from './calculation'
import type { Formula } from './formula'
import type { KnownFigure } from './known-figure'

const REVENUE = { metric: 'revenue', definitions: ['revenue.zone-total'] }
const LAND = { metric: 'land_area', definitions: ['land_area.zone'] }
const RATIO: Formula = { kind: 'ratio', numerator: REVENUE, denominator: LAND }
const GROUP: Formula = { kind: 'ratio_of_sums', numerator: REVENUE, denominator: LAND }
const SUM: Formula = { kind: 'sum', of: LAND }

type But = Partial<Omit<KnownFigure, 'span'>>
const revenue = (value: string, but: But = {}) => aKnownFigure({ value, ...but })
const land = (value: string, but: But = {}) =>
  aKnownFigure({
    metric: 'land_area',
    definition: 'land_area.zone',
    unit: 'ha',
    period: '2017',
    value,
    ...but,
  })
const rate = (period: string, value: string) =>
  aKnownFigure({
    subject: 'viet-nam',
    metric: 'exchange_rate',
    definition: 'exchange_rate.official-annual-average',
    unit: 'VND/USD',
    period,
    value,
  })
const zone = (slug: string, ...more: string[]) => ({
  slug,
  name: { en: slug, vi: slug },
  parts: [slug, ...more],
  isInferred: false,
})
const make = (formula: Formula, slugs: string[], year: number, ...known: KnownFigure[]) =>
  calculate(
    formula,
    formula.kind === 'sum' ? 'ha' : 'USD/ha/year',
    slugs.map((slug) => zone(slug)),
    year,
    materialOf(...known),
  )
const value = (made: ReturnType<typeof make>) =>
  made.ok ? `${made.value.bound.qualifier} ${made.value.value}` : made.problem.map(({ why }) => why)

test.each([
  [
    '510 million over at least 43 hectares',
    [revenue('510000000'), land('43', { qualifier: 'at_least' })],
    'under 11870000',
  ],
  ['about 510 million', [revenue('510000000', { qualifier: 'about' }), land('43')], 'about 11860000'],
  [
    'dong by the rate of the year',
    [revenue('23050240000', { unit: 'VND' }), land('1'), rate('2019', '23050.24')],
    'exact 1000000',
  ],
  ['no rate of the year', [revenue('1', { unit: 'VND' }), land('1'), rate('2020', '1')], ['no_rate']],
  ['land known only later', [revenue('1'), land('1', { period: '2023-04' })], ['other_period']],
  ['neither', [], ['not_reported', 'not_reported']],
  ['another currency', [revenue('1', { unit: 'EUR' }), land('1')], ['other_unit']],
  ['land in acres', [revenue('1'), land('1', { unit: 'acre' })], ['other_unit']],
  [
    'bounds that say nothing together',
    [revenue('1', { qualifier: 'over' }), land('1', { qualifier: 'over' })],
    ['bounds'],
  ],
  ['a loss over at least so much land', [revenue('-1'), land('1', { qualifier: 'at_least' })], ['bounds']],
  ['no land at all', [revenue('1'), land('0')], ['zero']],
] as const)('%s', (_case, known, expected) =>
  expect(value(make(RATIO, ['alpha'], 2019, ...known))).toEqual(expected),
)

test('what is divided is verified and sure only as far as all of its inputs are', () => {
  const made = make(
    RATIO,
    ['alpha'],
    2019,
    revenue('4', { verified: false }),
    land('2', { confidence: 'low' }),
  )
  expect(made).toMatchObject({ ok: true, value: { value: '2', verified: false, confidence: 'low' } })
})

test('inputs are named by the part that they play, and a rate once', () => {
  const known = [
    revenue('46100.48', { unit: 'VND' }),
    revenue('46100.48', { unit: 'VND', subject: 'beta' }),
    land('1'),
    land('1', { subject: 'beta' }),
    rate('2019', '23050.24'),
  ]
  const made = make(GROUP, ['alpha', 'beta'], 2019, ...known)
  expect(made.ok && made.value.inputs.map(({ role, figure }) => `${role} ${figure.subject}`)).toEqual([
    'numerator alpha',
    'numerator beta',
    'denominator alpha',
    'denominator beta',
    'rate viet-nam',
  ])
  expect(value(made)).toBe('exact 2')
})

const four = ['a', 'b', 'c', 'd']

test('a group covers the zones that report both, and is never a mean of their ratios', () => {
  const known = [
    ...[10, 90].map((much, n) => revenue(String(much), { subject: four[n] ?? '' })),
    ...[1, 1, 5].map((much, n) => land(String(much), { subject: four[n] ?? '' })),
    revenue('7', { subject: 'd' }),
  ]
  const made = make(GROUP, four, 2019, ...known)
  expect(made).toMatchObject({ ok: true, value: { value: '50', covered: ['a', 'b'], of: 4 } })
})

test('one zone is no group', () =>
  expect(make(GROUP, four, 2019, revenue('1', { subject: 'a' }), land('1', { subject: 'a' }))).toEqual({
    ok: false,
    problem: [{ why: 'too_few', metric: 'revenue', figure: null, covered: ['a'], of: 4 }],
  }))

test('a sum is exact to the last digit, and a bound in it makes a bound', () => {
  const known = [land('20.0219', { subject: 'a' }), land('32', { subject: 'b', qualifier: 'over' })]
  expect(value(make(SUM, four, 2025, ...known))).toBe('over 52.0219')
})

test('a zone’s value is that of itself and its expansions', () => {
  const known = [
    land('1.0885', { subject: 'dsp' }),
    land('2.8573', { subject: 'dsp2' }),
    land('1', { subject: 'a' }),
  ]
  const made = calculate(SUM, 'ha', [zone('dsp', 'dsp2'), zone('a'), zone('b')], 2025, materialOf(...known))
  expect(made).toMatchObject({ ok: true, value: { value: '4.9458', covered: ['dsp', 'a'], of: 3 } })
})

test('a sum over zones of which one is inferred is no surer than that', () => {
  const known = [land('1', { subject: 'a' }), land('1', { subject: 'b' })]
  const zones = [zone('a'), { ...zone('b'), isInferred: true }]
  expect(calculate(SUM, 'ha', zones, 2025, materialOf(...known))).toMatchObject({
    value: { confidence: 'medium' },
  })
})
