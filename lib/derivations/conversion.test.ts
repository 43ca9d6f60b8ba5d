import { expect, test } from 'vitest'
import { aKnownFigure } from '@/tests/support/a-known-figure'
import { inUnit } from './conversion'
import type { KnownFigure } from './known-figure'

const rate = (period: string, value: string, but: Partial<KnownFigure> = {}) =>
  aKnownFigure({
    subject: 'viet-nam',
    metric: 'exchange_rate',
    definition: 'exchange_rate.official-annual-average',
    unit: 'VND/USD',
    period,
    value,
    ...but,
  })
const RATES = [rate('2019', '23050.24'), rate('2020', '23208.37'), rate('2021-06', '23000')]
const FLOW = { nature: 'flow' } as const

test.each([
  ['dollars stay dollars, without a rate', '510000000', 'USD', 'USD', 2022, '510000000', null],
  ['dong by the rate of their own year', '13700000000000', 'VND', 'USD', 2020, '590304273.85', '2020'],
  ['dollars into dong', '100', 'USD', 'VND', 2019, '2305024', '2019'],
] as const)('%s', (_case, value, unit, wanted, year, amount, period) => {
  const converted = inUnit({ value, unit }, wanted, FLOW, year, RATES)
  expect(converted.ok && converted.value.amount.toDecimalPlaces(2).toFixed()).toBe(amount)
  expect(converted.ok && (converted.value.rate?.period ?? null)).toBe(period)
})

test.each([
  ['a year without a rate', 'VND', 'USD', FLOW, 2022, 'no_rate'],
  ['the rate of a month is no rate of its year', 'VND', 'USD', FLOW, 2021, 'no_rate'],
  ['euros', 'EUR', 'USD', FLOW, 2019, 'other_unit'],
  ['money as it stood on a day', 'VND', 'USD', { nature: 'level' }, 2019, 'other_unit'],
  ['land', 'acre', 'ha', { nature: 'level' }, 2019, 'other_unit'],
] as const)('%s', (_case, unit, wanted, measure, year, problem) =>
  expect(inUnit({ value: '1', unit }, wanted, measure, year, RATES)).toEqual({ ok: false, problem }),
)

test('a bound is no rate', () =>
  expect(
    inUnit({ value: '1', unit: 'VND' }, 'USD', FLOW, 2018, [rate('2018', '22000', { qualifier: 'over' })]),
  ).toEqual({ ok: false, problem: 'no_rate' }))
