import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RateTerm, ReliefTerm, TaxTerms } from './tax-term'
import { type ProjectYear, taxOf, taxYears } from './tax-years'

const RATE_FROM_REVENUE = { from: 'first_revenue', atLatestIn: null } as const
/** Exemption waits for income, but not beyond the fourth year with revenue. */
const RELIEF_FROM_INCOME = { from: 'first_taxable_income', atLatestIn: 4 } as const

const rate = (percent: string, years: number | null): RateTerm => ({
  percent,
  years,
  count: RATE_FROM_REVENUE,
})
const relief = (exemptYears: number, reducedYears: number): ReliefTerm => ({
  exemptYears,
  reducedYears,
  reducedBy: '50',
  count: RELIEF_FROM_INCOME,
})
const terms = (some: Partial<TaxTerms>): TaxTerms => ({ rate: null, relief: null, extension: null, ...some })

/** Years from 2026 on, with an income each; revenue in all of them unless said otherwise. */
const project = (incomes: readonly number[], revenueFrom = 0): ProjectYear[] =>
  incomes.map((income, place) => ({
    year: 2026 + place,
    revenue: place < revenueFrom ? '0' : '100',
    taxableIncome: String(income),
  }))
const tenEachYear = (years: number) => project(Array<number>(years).fill(10))

describe('ten million of taxable income a year, in millions', () => {
  test.each([
    ['fifteen years without incentive', 15, terms({}), '30'],
    [
      '10% for 15 years, 4 exempt, 9 halved',
      15,
      terms({ rate: rate('10', 15), relief: relief(4, 9) }),
      '6.5',
    ],
    ['2 exempt, 4 halved, at the standard rate', 15, terms({ relief: relief(2, 4) }), '22'],
    ['37 years without incentive', 37, terms({}), '74'],
    [
      '5% for 37 years, 6 exempt, 13 halved',
      37,
      terms({ rate: rate('5', 37), relief: relief(6, 13) }),
      '12.25',
    ],
    [
      'an extension of 1.5 times: 6 exempt, 13 halved, half a year not counted',
      20,
      terms({ relief: relief(4, 9), extension: { times: '1.5' } }),
      '15',
    ],
  ])('%s', (_what, years, granted, expected) =>
    expect(taxOf(taxYears(tenEachYear(years), '20', granted))).toBe(expected),
  )
})

describe('when counts begin', () => {
  const reliefs = (years: readonly ProjectYear[], granted: TaxTerms) =>
    taxYears(years, '20', granted).map((year) => (year.relief === 'none' ? '-' : year.relief[0]))

  test('relief waits for income while there is none', () =>
    expect(reliefs(project([-5, 0, 10, 10, 10, 10]), terms({ relief: relief(2, 1) }))).toEqual([
      ...['-', '-', 'e', 'e', 'r', '-'],
    ]))

  test('but not beyond the fourth year with revenue', () =>
    expect(reliefs(project([0, 0, 0, 0, 0, 10, 10]), terms({ relief: relief(2, 1) }))).toEqual([
      ...['-', '-', '-', 'e', 'e', 'r', '-'],
    ]))

  test('income in the fourth year only starts it there', () =>
    expect(reliefs(project([0, 0, 0, 10]), terms({ relief: relief(4, 9) }))).toEqual(['-', '-', '-', 'e']))

  test('years before revenue do not count', () =>
    expect(reliefs(project([0, 0, 0, 0, 0, 10], 3), terms({ relief: relief(1, 0) }))).toEqual([
      ...['-', '-', '-', '-', '-', 'e'],
    ]))

  test('losses use up years', () =>
    expect(taxYears(project([10, -10, 10]), '20', terms({ relief: relief(1, 1) }))).toMatchObject([
      { relief: 'exempt', tax: '0' },
      { relief: 'reduced', tax: '0' },
      { relief: 'none', tax: '2' },
    ]))

  test('a rate runs from the first revenue, profit or none', () =>
    expect(taxYears(project([0, 0, 10, 10]), '20', terms({ rate: rate('10', 3) }))).toMatchObject([
      { rate: '10', tax: '0' },
      { rate: '10', tax: '0' },
      { rate: '10', preferential: true, tax: '1' },
      { rate: '20', preferential: false, tax: '2' },
    ]))
})

describe('for any project', () => {
  const amount = fc.integer({ min: -1_000_000, max: 1_000_000 })
  const years = fc.array(amount, { minLength: 1, maxLength: 40 }).map((incomes) => project(incomes))
  const granted = fc.record({
    rate: fc.option(
      fc
        .integer({ min: 0, max: 20 })
        .chain((percent) => fc.integer({ min: 1, max: 40 }).map((long) => rate(String(percent), long))),
    ),
    relief: fc.option(fc.tuple(fc.nat(10), fc.nat(15)).map(([exempt, reduced]) => relief(exempt, reduced))),
    extension: fc.option(fc.constantFrom('1', '1.2', '1.5').map((times) => ({ times }))),
  })
  const cost = (of: ProjectYear[], some: TaxTerms) => Number(taxOf(taxYears(of, '20', some)))

  test('nobody pays more with an incentive than without', () =>
    fc.assert(fc.property(years, granted, (of, some) => cost(of, some) <= cost(of, terms({})))))

  test('more generous terms never cost more', () =>
    fc.assert(
      fc.property(years, granted, (of, some) => {
        const { rate: given, relief: letOff } = some
        const better = {
          ...some,
          rate: given && { ...given, years: (given.years ?? 0) + 1 },
          relief: letOff && { ...letOff, exemptYears: letOff.exemptYears + 1 },
        }
        return cost(of, better) <= cost(of, some)
      }),
    ))

  test('the sum of the years is the total', () =>
    fc.assert(
      fc.property(years, granted, (of, some) => {
        const each = taxYears(of, '20', some)
        expect(each.reduce((sum, { tax }) => sum + Math.round(Number(tax) * 10_000), 0)).toBe(
          Math.round(Number(taxOf(each)) * 10_000),
        )
      }),
    ))
})
