import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aFigure } from '@/tests/support/a-figure'
import type { Figure } from './figure'
import { finding, pointsOf, timeOf, toSeries } from './series'

const text = (words: string) => ({ en: words, vi: words })

const figure = (period: string, value: string | null, but: Partial<Figure> = {}) =>
  aFigure({ period, value, ...but })

const shape = (figures: Figure[]) =>
  toSeries(figures).segments.map(({ points }) =>
    points.map(({ figure: { period }, value }) => `${period}=${value}`),
  )

const engineers = { definition: { key: 'workforce.engineers', text: text('Engineers') } }

const anyFigure = fc
  .record({
    period: fc.constantFrom('2015', '2016', '2017', '2017-12', '2018-Q3', '2018', '2010/2018', 'undated'),
    value: fc.option(fc.constantFrom('1', '2', '30')),
    unit: fc.constantFrom('person', 'person', 'USD'),
    standing: fc.constantFrom('ruled', 'ruled', 'alternate'),
    coverage: fc.constantFrom(null, null, text('Two sites')),
    counted: fc.constantFrom({}, {}, engineers),
    nature: fc.constantFrom('level', 'flow'),
  })
  .map(({ period, value, counted, nature, ...but }) =>
    figure(period, value, { ...but, ...counted, metric: { key: 'm', name: text('M'), nature } }),
  )

describe('a series is joined only where it counts the same thing', () => {
  test.each<[string, Figure[], string[][]]>([
    ['nothing known', [], []],
    ['one definition, oldest first', [figure('2020', '9'), figure('2019', '8')], [['2019=8', '2020=9']]],
    [
      'a new definition begins a new segment',
      [figure('2020', '9'), figure('2019', '8', engineers)],
      [['2019=8'], ['2020=9']],
    ],
    [
      'a definition that returns is not joined across the other',
      [figure('2018', '7'), figure('2019', '8', engineers), figure('2020', '9')],
      [['2018=7'], ['2019=8'], ['2020=9']],
    ],
    [
      'new coverage begins a new segment',
      [figure('2019', '8'), figure('2020', '9', { coverage: text('Two sites') })],
      [['2019=8'], ['2020=9']],
    ],
    [
      'a value known to be missing leaves a gap',
      [figure('2018', '7'), figure('2019', null), figure('2020', '9')],
      [['2018=7'], ['2020=9']],
    ],
    [
      'alternates take no part',
      [figure('2019', '8'), figure('2019', '5', { standing: 'alternate' })],
      [['2019=8']],
    ],
    [
      'a group of more zones than before begins a new segment',
      [
        figure('2018', '7', { coverage: text('3 of 8 zones') }),
        figure('2019', '8', { coverage: text('3 of 8 zones') }),
        figure('2020', '9', { coverage: text('4 of 8 zones') }),
      ],
      [['2018=7', '2019=8'], ['2020=9']],
    ],
  ])('%s', (_case, figures, expected) => expect(shape(figures)).toEqual(expected))

  test.each<[string, Figure[], string[]]>([
    ['the first begins it', [figure('2019', '8')], ['first']],
    [
      'it counts something else',
      [figure('2019', '8'), figure('2020', '9', engineers)],
      ['first', 'definition'],
    ],
    [
      'it covers something else',
      [figure('2019', '8'), figure('2020', '9', { coverage: text('Two sites') })],
      ['first', 'coverage'],
    ],
    [
      'a value is missing',
      [figure('2018', '7'), figure('2019', null), figure('2020', '9')],
      ['first', 'gap'],
    ],
    [
      'a value is missing, and what follows counts something else',
      [figure('2018', '7'), figure('2019', null), figure('2020', '9', engineers)],
      ['first', 'definition'],
    ],
  ])('and says why a segment begins: %s', (_case, figures, expected) =>
    expect(toSeries(figures).segments.map(({ start }) => start)).toEqual(expected),
  )

  test('whatever the history, neighbours in a segment count the same thing and nothing is missing between', () =>
    fc.assert(
      fc.property(fc.array(anyFigure, { maxLength: 12 }), (figures) => {
        const series = toSeries(figures)
        for (const { points } of series.segments)
          points.slice(1).forEach(({ figure: next, time }, i) => {
            const before = points[i]
            if (!before) return
            expect(next.definition.key).toBe(before.figure.definition.key)
            expect(next.coverage?.en).toBe(before.figure.coverage?.en)
            expect(next.unit).toBe(before.figure.unit)
            expect(time).toBeGreaterThanOrEqual(before.time)
            const between = series.missing.filter((one) => {
              const at = timeOf(one)
              return at !== null && at > before.time && at < time
            })
            expect(between).toEqual([])
          })
        // Every ruled figure is somewhere: drawn, missing, or said to be left out.
        const ruled = figures.filter(({ standing }) => standing === 'ruled')
        expect(pointsOf(series).length + series.missing.length + series.left.length).toBe(ruled.length)
      }),
    ))
})

describe('what cannot stand on the axis is left out and said', () => {
  test.each<[string, Figure]>([
    ['another currency', figure('2020', '9', { unit: 'USD' })],
    ['no date', figure('undated', '9')],
    ['a period of many years', figure('2016/2020', '9')],
  ])('%s', (_case, odd) => {
    const series = toSeries([figure('2018', '7'), figure('2019', '8'), odd])
    expect(series.left).toEqual([odd])
    expect(pointsOf(series)).toHaveLength(2)
  })

  test.each<['level' | 'flow', number]>([
    ['level', 3],
    ['flow', 2],
  ])('a quarter among years, in a %s: %i are drawn', (nature, drawn) => {
    const metric = { key: 'revenue', name: text('Revenue'), nature }
    const figures = [figure('2018', '7', { metric }), figure('2019', '8', { metric })]
    const series = toSeries([...figures, figure('2020-Q1', '2', { metric })])
    expect(pointsOf(series)).toHaveLength(drawn)
    expect(series.left).toHaveLength(3 - drawn)
  })

  test('the latest figure chooses between two units used equally often', () =>
    expect(toSeries([figure('2019', '8', { unit: 'USD' }), figure('2020', '9', { unit: 'VND' })]).unit).toBe(
      'VND',
    ))
})

test('a value stands at the middle of its period', () => {
  const [day, year] = pointsOf(toSeries([figure('2020-03-01', '1'), figure('2020', '2')])).map(
    ({ time }) => time,
  )
  expect(new Date(day ?? 0).toISOString().slice(0, 10)).toBe('2020-03-01')
  expect(new Date(year ?? 0).toISOString().slice(0, 10)).toBe('2020-07-01')
})

describe('a finding', () => {
  const over = (...figures: Figure[]) => finding(toSeries(figures))

  test.each<[string, Figure[], string]>([
    ['growth', [figure('2019', '100'), figure('2021', '112')], 'grew 12'],
    ['decline', [figure('2019', '100'), figure('2021', '96.5')], 'fell 3.5'],
    [
      'only the latest definition',
      [figure('2018', '1', engineers), figure('2019', '100'), figure('2020', '150')],
      'grew 50',
    ],
  ])('%s', (_case, figures, expected) => {
    const found = over(...figures)
    expect(`${found?.direction} ${found?.percent}`).toBe(expected)
  })

  test('between approximate values is itself approximate', () =>
    expect(over(figure('2019', '100'), figure('2020', '110', { qualifier: 'about' }))?.about).toBe(true))

  test.each<[string, Figure[]]>([
    ['one value', [figure('2019', '100')]],
    ['no change', [figure('2019', '100'), figure('2020', '100')]],
    ['a bound at either end', [figure('2019', '100'), figure('2020', '110', { qualifier: 'over' })]],
    ['an end that nobody verified', [figure('2019', '100', { verified: false }), figure('2020', '110')]],
    ['an end that was derived', [figure('2019', '100', { status: 'derived' }), figure('2020', '110')]],
    ['a start at zero', [figure('2019', '0'), figure('2020', '110')]],
    ['a change of definition', [figure('2019', '100'), figure('2020', '110', engineers)]],
  ])('is not made of %s', (_case, figures) => expect(over(...figures)).toBeNull())
})
