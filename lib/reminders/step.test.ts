import { expect, test } from 'vitest'
import { stepOn } from './step'

const DUE = '2026-10-30'
const on = (days: number) => new Date(Date.parse(DUE) + days * 86_400_000).toISOString().slice(0, 10)

test.each([
  ['too early', -15, null],
  ['a fortnight before', -14, -14],
  ['the day after, for whoever could not be told on the day', -13, -14],
  ['a week before', -7, -7],
  ['the day before', -1, -1],
  ['on the day itself nobody is told again', 0, -1],
  ['the day after', 1, 1],
  ['within the first week', 6, 1],
  ['a week after', 7, 7],
  ['within the second fortnight', 20, 7],
  ['a fortnight later', 21, 21],
  ['and another', 35, 35],
  ['long after, after days without a worker', 1000, 987],
])('%s', (_case, days, step) => expect(stepOn(DUE, on(days))).toBe(step))
