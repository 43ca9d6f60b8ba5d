import { describe, expect, test } from 'vitest'
import type { Point, Series } from '@/lib/figures/series'
import { aFigure } from '@/tests/support/a-figure'
import { labelled, toPlot } from './plot'

const definition = { key: 'workforce.all', text: { en: 'Everyone', vi: 'Tất cả' } }
// The drawing reads nothing of a figure, so an empty one stands for any.
const point = (year: number, value: number) =>
  ({ figure: {}, value, time: Date.UTC(year, 6, 1) }) as unknown as Point
const series = (...segments: Point[][]): Series => ({
  unit: 'person',
  segments: segments.map((points, i) => ({
    start: i === 0 ? 'first' : 'definition',
    definition,
    coverage: null,
    points,
  })),
  missing: [],
  left: [],
})

describe('a plot', () => {
  test.each([
    ['nothing', series()],
    ['one value', series([point(2020, 1)])],
    ['two values of one time', series([point(2020, 1)], [point(2020, 2)])],
  ])('is not made of %s', (_case, one) => expect(toPlot(one)).toBeNull())

  test('begins its scale at zero and keeps time true', () => {
    const plot = toPlot(series([point(2010, 50), point(2015, 100), point(2020, 80)]))
    expect(plot?.levels.at(0)).toEqual({ value: 0, y: 100 })
    const [a, b, c] = plot?.marks.map(({ x }) => x) ?? []
    expect((b ?? 0) - (a ?? 0)).toBeCloseTo((c ?? 0) - (b ?? 0), 1)
    expect(plot?.marks[1]?.y).toBe(0)
  })

  test('joins points of one segment only, and marks the break between two', () => {
    const plot = toPlot(series([point(2018, 1), point(2019, 2)], [point(2020, 3), point(2021, 4)]))
    expect(plot?.joins).toHaveLength(2)
    expect(plot?.breaks).toHaveLength(1)
  })

  test('leaves a gap where a value is missing, at its time and with no mark of a break', () => {
    const [before, after] = [series([point(2018, 1)]), series([point(2020, 3)])].map((one) => one.segments)
    const gap = aFigure({ period: '2019', value: null })
    const segments = [...(before ?? []), ...(after ?? []).map((one) => ({ ...one, start: 'gap' as const }))]
    const plot = toPlot({ ...series(), segments, missing: [gap] })
    expect(plot?.breaks).toEqual([])
    expect(plot?.joins).toEqual([])
    expect(plot?.gaps).toMatchObject([{ figure: gap, x: expect.closeTo(50, 0) }])
  })

  test('reaches as far as what is missing', () => {
    const plot = toPlot({
      ...series([point(2018, 1), point(2019, 2)]),
      missing: [aFigure({ period: '2024', value: null })],
    })
    expect(plot?.gaps[0]?.x).toBeGreaterThan(90)
    expect(plot?.marks.at(-1)?.x).toBeLessThan(30)
  })

  test('breaks the line where nobody counted for years', () =>
    expect(
      toPlot(series([point(2010, 1), point(2011, 2), point(2020, 3)]))?.joins.map(({ sparse }) => sparse),
    ).toEqual([false, true]))

  test.each([
    [2018, 2021, [2018, 2019, 2020, 2021]],
    [2001, 2026, [2005, 2010, 2015, 2020, 2025]],
    [2013, 2020, [2014, 2016, 2018, 2020]],
  ])('from %i to %i names few years', (from, to, expected) =>
    expect(toPlot(series([point(from, 1), point(to, 2)]))?.years.map(({ year }) => year)).toEqual(expected),
  )

  test('draws a series of zeros', () =>
    expect(toPlot(series([point(2019, 0), point(2020, 0)]))?.marks[0]?.y).toBe(100))
})

test.each([
  ['all when there is room', [0, 30, 60, 90], 20, [90, 0, 30, 60]],
  ['the last before what crowds it', [0, 80, 90], 20, [90, 0]],
  ['the last alone', [88, 90], 20, [90]],
])('labels %s', (_case, places, room, expected) =>
  expect(
    labelled(
      places.map((x) => ({ x })),
      room,
    ).map(({ x }) => x),
  ).toEqual(expected),
)
