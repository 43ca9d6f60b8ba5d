import { describe, expect, test } from 'vitest'
import { aFigure } from '@/tests/support/a-figure'
import type { Figure } from './figure'
import { finding, pointsOf, toSeries } from './series'

const text = (words: string) => ({ en: words, vi: words })

const figure = (period: string, value: string | null, but: Partial<Figure> = {}) =>
  aFigure({ period, value, ...but })

const shape = (figures: Figure[]) =>
  toSeries(figures).segments.map(({ points }) =>
    points.map(({ figure: { period }, value }) => `${period}=${value}`),
  )

const engineers = { definition: { key: 'workforce.engineers', text: text('Engineers') } }

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
  ])('%s', (_case, figures, expected) => expect(shape(figures)).toEqual(expected))
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
