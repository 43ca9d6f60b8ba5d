import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freshnessOn, type Schedule } from './due-date'
import { scoreOf } from './score'

const DAYS = { min: new Date('2000-01-01'), max: new Date('2040-12-31'), noInvalidDate: true }
const day = fc.date(DAYS).map((date) => date.toISOString().slice(0, 10))
const schedule: fc.Arbitrary<Schedule> = fc.record({
  cadence: fc.constantFrom('yearly', 'quarterly', 'irregular'),
  dueDays: fc.option(fc.integer({ min: 1, max: 366 })),
})
type Metric = { schedule: Schedule; until: string | null }
const metrics = fc.array(fc.record({ schedule, until: fc.option(day) }), { maxLength: 12 })

const scoreOn = (on: string, all: readonly Metric[]) =>
  scoreOf(all.map(({ schedule, until }) => freshnessOn(on, schedule, until)))

const NONE = { expected: 0, onTime: 0, overdue: 0, neverDated: 0 }

test('a score lies between none and all that is expected, and counts each figure once', () =>
  fc.assert(
    fc.property(day, metrics, (on, all) => {
      const { expected, onTime, overdue, neverDated } = scoreOn(on, all) ?? NONE
      expect(onTime).toBeGreaterThanOrEqual(0)
      expect(onTime).toBeLessThanOrEqual(expected)
      expect(onTime + overdue + neverDated).toBe(expected)
    }),
  ))

test('a newer figure never lowers it', () =>
  fc.assert(
    fc.property(day, metrics, fc.nat(), day, (on, all, which, reported) => {
      const newer = all.map((metric, i) =>
        i === which % all.length && reported > (metric.until ?? '') ? { ...metric, until: reported } : metric,
      )
      const [before, after] = [scoreOn(on, all) ?? NONE, scoreOn(on, newer) ?? NONE]
      expect(after.expected).toBe(before.expected)
      expect(after.onTime).toBeGreaterThanOrEqual(before.onTime)
    }),
  ))

test('a later day never raises it', () =>
  fc.assert(
    fc.property(day, day, metrics, (one, other, all) => {
      const [earlier = one, later = other] = [one, other].toSorted()
      expect((scoreOn(later, all) ?? NONE).onTime).toBeLessThanOrEqual((scoreOn(earlier, all) ?? NONE).onTime)
    }),
  ))

test('where nothing is expected there is no score, and no perfect one', () => {
  expect(scoreOf([])).toBeNull()
  expect(scoreOf([{ state: 'not_scheduled', reason: 'outside' }])).toBeNull()
})
