import { describe, expect, test } from 'vitest'
import { aFigure } from '@/tests/support/a-figure'
import type { Figure } from './figure'
import { pointsOf } from './series'
import { toSeriesTogether } from './series-together'

let id = 0
const figure = (but: Partial<Figure>) => aFigure({ id: ++id, ...but })
const flow = { key: 'revenue', name: { en: 'Revenue', vi: 'Doanh thu' }, nature: 'flow' } as const
const drawn = (groups: Figure[][]) =>
  toSeriesTogether(groups).series.map((series) => pointsOf(series).map(({ figure: { period } }) => period))

describe('series on one axis', () => {
  test('share the unit of most figures; the others are left out and told', () => {
    const groups = [
      [figure({ unit: 'VND', period: '2020' }), figure({ unit: 'USD', period: '2019' })],
      [figure({ unit: 'VND', period: '2022' })],
      [figure({ unit: 'USD', period: '2022' })],
    ]
    const together = toSeriesTogether(groups)
    expect(together.unit).toBe('VND')
    expect(drawn(groups)).toEqual([['2020'], ['2022'], []])
    expect(together.series.map(({ left }) => left.length)).toEqual([1, 0, 1])
  })

  test('of a flow share the length of period', () =>
    expect(
      drawn([
        [figure({ metric: flow, period: '2020' }), figure({ metric: flow, period: '2021' })],
        [figure({ metric: flow, period: '2021-Q1' })],
      ]),
    ).toEqual([['2020', '2021'], []]))

  test('take levels of any day or year', () =>
    expect(drawn([[figure({ period: '2020' })], [figure({ period: '2020-12-05' })]])).toEqual([
      ['2020'],
      ['2020-12-05'],
    ]))

  test('keep what is known to be missing in its own series', () => {
    const [first, second] = toSeriesTogether([
      [figure({ unit: 'VND', period: '2020' })],
      [figure({ value: null, unit: 'USD', period: '2021' })],
    ]).series
    expect([first?.missing.length, second?.missing.length]).toEqual([0, 1])
  })

  test('draw no alternates', () =>
    expect(drawn([[figure({ period: '2020' }), figure({ period: '2021', standing: 'alternate' })]])).toEqual([
      ['2020'],
    ]))
})
