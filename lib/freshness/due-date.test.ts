import { describe, expect, test } from 'vitest'
import { freshnessOn } from './due-date'

const yearly = { cadence: 'yearly', dueDays: 15 } as const
const quarterly = { cadence: 'quarterly', dueDays: 30 } as const
const next = (period: string, due: string) => ({ state: 'next_update', period, due })
const overdue = (period: string, due: string, days: number) => ({ state: 'overdue', period, due, days })

describe('a metric that is due once a year, 15 days after it', () => {
  test.each([
    ['2025-12-31', '2026-12-20', next('2026', '2027-01-15')],
    ['2025-12-31', '2027-01-15', next('2026', '2027-01-15')],
    ['2025-12-31', '2027-01-16', overdue('2026', '2027-01-15', 1)],
    ['2024-12-31', '2026-01-27', overdue('2025', '2026-01-15', 12)],
    ['2020-12-31', '2026-11-22', overdue('2021', '2022-01-15', 1772)],
    ['2025-12-05', '2026-12-20', next('2026', '2027-01-15')],
    ['2025-01-31', '2026-12-20', next('2026', '2027-01-15')],
    // A count within a year is that year's: its end is not awaited.
    ['2026-03-16', '2026-11-22', next('2027', '2028-01-15')],
    ['2023-12-31', '2025-03-01', overdue('2024', '2025-01-15', 45)],
  ])('reported until %s is, on %s, %j', (until, day, expected) =>
    expect(freshnessOn(day, yearly, until)).toEqual(expected),
  )
})

describe('a metric that is due once a quarter, 30 days after it', () => {
  test.each([
    ['2025-09-30', '2025-12-31', next('2025-Q4', '2026-01-30')],
    ['2025-12-31', '2026-02-01', next('2026-Q1', '2026-04-30')],
    ['2025-10-01', '2026-05-01', overdue('2026-Q1', '2026-04-30', 1)],
    ['2026-03-31', '2026-07-30', next('2026-Q2', '2026-07-30')],
    ['2026-06-30', '2026-10-31', overdue('2026-Q3', '2026-10-30', 1)],
  ])('reported until %s is, on %s, %j', (until, day, expected) =>
    expect(freshnessOn(day, quarterly, until)).toEqual(expected),
  )
})

describe('days are counted through leap years', () => {
  test.each([
    [59, '2027-12-31', '2029-02-27', next('2028', '2029-02-28')],
    [60, '2026-12-31', '2028-02-29', next('2027', '2028-02-29')],
    [60, '2026-12-31', '2028-03-01', overdue('2027', '2028-02-29', 1)],
    [366, '2026-12-31', '2028-12-31', next('2027', '2028-12-31')],
  ])('due after %i days, reported until %s: on %s %j', (dueDays, until, day, expected) =>
    expect(freshnessOn(day, { cadence: 'yearly', dueDays }, until)).toEqual(expected),
  )
})

describe('nothing is scheduled', () => {
  test.each([
    ['where reports come irregularly', { cadence: 'irregular', dueDays: null }, '2025-12-31', 'irregular'],
    ['where no report is expected', { cadence: 'yearly', dueDays: null }, '2025-12-31', 'irregular'],
    ['where no report ever named its period', yearly, null, 'never_dated'],
  ] as const)('%s', (_case, schedule, until, reason) =>
    expect(freshnessOn('2026-11-22', schedule, until)).toEqual({ state: 'not_scheduled', reason }),
  )
})
