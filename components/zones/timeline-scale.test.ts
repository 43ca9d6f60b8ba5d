import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { LIFE_LINES, type LifeLine, type Moment } from '@/lib/statements/life'
import { silences, timelineScale } from './timeline-scale'

const moment = (start: string, line: LifeLine = 'founding', end = start): Moment => ({
  ...{ kind: 'event', slug: start, line, period: start, start, end, inWords: false },
})
const life = (...moments: Moment[]) => ({ moments })

test('a life is drawn true to scale, from the year of its first moment to the day on which it is read', () => {
  const scale = timelineScale(life(moment('2001-01-01'), moment('2011-01-01', 'plans')), [], '2020-12-31')
  expect(scale).toMatchObject({ from: 2001, to: 2020, today: 100 })
  expect(scale?.lines).toEqual([
    { line: 'founding', rows: 1, marks: [{ number: 1, x: 0, width: 0, row: 0 }] },
    { line: 'plans', rows: 1, marks: [{ number: 2, x: 50, width: 0, row: 0 }] },
  ])
})

test('what is planned for later than today is drawn where it is planned', () => {
  const scale = timelineScale(life(moment('2026-01-01', 'plans', '2031-12-31')), [], '2026-06-30')
  expect(scale).toMatchObject({ from: 2026, to: 2031 })
  expect(scale?.lines[0]?.marks[0]?.width).toBe(100)
})

test('figures are noted where their periods end, once each, and not beyond the line', () => {
  const scale = timelineScale(
    life(moment('2001-01-01')),
    ['2010-12-31', '2010-12-31', '1999-12-31'],
    '2020-12-31',
  )
  expect(scale?.reported).toEqual([50])
})

test('where nothing is dated, nothing is drawn', () =>
  expect(timelineScale(life(), ['2010-12-31'], '2020-12-31')).toBeNull())

test('years of silence are counted from the latest that was told', () =>
  expect(
    silences(
      life(
        moment('2001-03-16'),
        moment('2002-01-01', 'plans', '2010-12-31'),
        moment('2011-06-01'),
        moment('2016-06-02'),
      ),
    ),
  ).toEqual([0, 0, 0, 5]))

const DAY = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

test('every moment is drawn once, on the line, and none covers another', () =>
  fc.assert(
    fc.property(
      fc.array(fc.record({ start: DAY, line: fc.constantFrom(...LIFE_LINES) }), { minLength: 1 }),
      (all) => {
        const moments = all
          .map(({ start, line }) => moment(start, line))
          .toSorted((a, b) => a.start.localeCompare(b.start))
        const lines = timelineScale(life(...moments), [], '2026-11-22')?.lines ?? []
        const marks = lines.flatMap((line) => line.marks)
        expect(marks.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(
          moments.map((_, i) => i + 1),
        )
        for (const { x } of marks) expect(x >= 0 && x <= 100).toBe(true)
        for (const { marks: own } of lines)
          for (const one of own)
            for (const other of own)
              if (one !== other && one.row === other.row)
                expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(7.9)
      },
    ),
  ))
