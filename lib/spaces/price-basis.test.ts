import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Exact } from '@/lib/derivations/exact'
import { aFigure } from '@/tests/support/a-figure'
import '@/tests/support/properties'
import { comparePrice, PLAIN, type PriceAssumptions, type PriceFacts, shownPrice } from './price-basis'
import { rateFor } from './exchange-rate'

const rate = aFigure({
  metric: { key: 'exchange_rate', name: { en: 'Exchange rate', vi: 'Tỷ giá' }, nature: 'flow' },
  definition: { key: 'exchange_rate.official-annual-average', text: { en: 'Average', vi: 'Bình quân' } },
  period: '2026',
  value: '25000',
  unit: 'VND/USD',
})

type Quote = Partial<NonNullable<PriceFacts['price']>> & Partial<Omit<PriceFacts, 'price'>>

function quoted({
  value = '1',
  unit = 'USD/m2',
  basis = 'year',
  termEnd = null,
  ...rest
}: Quote): PriceFacts {
  return {
    price: { value, unit, basis, termEnd },
    tax: 'unknown',
    fees: 'unknown',
    period: '2026',
    rate: null,
    ...rest,
  }
}

const term = (value: string, years: number) => quoted({ value, basis: 'whole_term', termEnd: 2026 + years })

const valueOf = (facts: PriceFacts, assumptions: PriceAssumptions = PLAIN) => {
  const compared = comparePrice(facts, assumptions)
  if (!compared.ok) throw new Error(compared.problem.why)
  return compared.value.value
}

test.each([
  ['189 USD/m² for 40 remaining years at 0%', term('189', 40), PLAIN, '4.725'],
  ['5.4 USD/m² a month', quoted({ value: '5.4', basis: 'month' }), PLAIN, '64.8'],
  ['47,250 USD a hectare and year', quoted({ value: '47250', unit: 'USD/ha' }), PLAIN, '4.725'],
  [
    '135,000 dong/m² a month',
    quoted({ value: '135000', unit: 'VND/m2', basis: 'month', rate }),
    PLAIN,
    '64.8',
  ],
  ['the same term, begun ten years later', term('189', 40), { discount: '0', start: 2036 }, '6.3'],
  ['a last year that is the next', term('189', 1), PLAIN, '189'],
  ['nothing at all', quoted({ value: '0' }), PLAIN, '0'],
])('%s', (_case, facts, assumptions, value) => expect(valueOf(facts, assumptions)).toBe(value))

test('189 for 40 years at 8% is the payment that a spreadsheet gives for PMT(8%; 40; −189)', () =>
  expect(shownPrice(valueOf(term('189', 40), { discount: '8', start: null }))).toBe('15.85'))

test.each([
  ['no price', { ...quoted({}), price: null }, { why: 'no_price' }],
  ['no basis', quoted({ basis: null }), { why: 'no_basis' }],
  ['a term without its end', quoted({ basis: 'whole_term' }), { why: 'no_basis' }],
  ['a price for a seat', quoted({ unit: 'USD/seat', basis: 'month' }), { why: 'per_seat' }],
  ['dong in a year without a rate', quoted({ unit: 'VND/m2' }), { why: 'no_rate', year: 2026 }],
  ['dong without a date', quoted({ unit: 'VND/m2', period: 'undated', rate }), { why: 'undated' }],
  [
    'a term without a date',
    quoted({ basis: 'whole_term', termEnd: 2066, period: 'undated' }),
    { why: 'undated' },
  ],
  ['a term that is over', term('189', 0), { why: 'term_over', last: 2026, after: 2026 }],
])('%s is not compared, and says why', (_case, facts, problem) =>
  expect(comparePrice(facts, PLAIN)).toEqual({ ok: false, problem }),
)

test('all that was assumed is told', () => {
  const facts = quoted({
    value: '1000000000',
    unit: 'VND/ha',
    basis: 'whole_term',
    termEnd: 2046,
    tax: 'excluded',
    rate,
  })
  expect(comparePrice(facts, { discount: '5', start: 2027 })).toMatchObject({
    ok: true,
    value: {
      steps: [
        { kind: 'rate', rate: { id: rate.id } },
        { kind: 'hectare' },
        { kind: 'term', years: 19, after: 2027, last: 2046, discount: '5', since: 'reader' },
      ],
      tax: 'excluded',
      fees: 'unknown',
    },
  })
})

describe('the rate that converts dong', () => {
  const asked = { unit: 'VND/m2', period: '2026-Q2' } as const
  test('is the average of the year quoted', () => expect(rateFor(asked, [rate])).toBe(rate))
  test.each([
    ['of another year', { period: '2021' }],
    ['of a month', { period: '2026-03' }],
    ['that is a bound', { qualifier: 'over' as const }],
    ['that is an alternate', { standing: 'alternate' as const }],
    ['in another unit', { unit: 'USD' }],
    ['of nothing', { value: '0' }],
  ])('is none %s', (_case, but) => expect(rateFor(asked, [{ ...rate, ...but }])).toBeNull())
  test('is not asked for dollars', () => expect(rateFor({ ...asked, unit: 'USD/m2' }, [rate])).toBeNull())
})

const amounts = fc.integer({ min: 1, max: 10 ** 9 }).map((cents) => new Exact(cents).div(100).toFixed())
const years = fc.integer({ min: 1, max: 150 })
const discounts = fc.integer({ min: 0, max: 5000 }).map((points) => new Exact(points).div(100).toFixed())
const near = (a: string, b: string) => new Exact(a).minus(b).abs().lte(new Exact(b).times('1e-25'))

describe('whatever is quoted', () => {
  test('twelve times the monthly price is the yearly one', () =>
    fc.assert(
      fc.property(amounts, (value) => {
        const yearly = new Exact(value).times(12).toFixed()
        expect(valueOf(quoted({ value, basis: 'month' }))).toBe(valueOf(quoted({ value: yearly })))
      }),
    ))

  test('a term at 0% is the price over the years', () =>
    fc.assert(
      fc.property(amounts, years, (value, count) => {
        const back = new Exact(valueOf(term(value, count))).times(count)
        expect(near(back.toFixed(), value)).toBe(true)
      }),
    ))

  test('a higher discount rate makes a year of a term dearer', () =>
    fc.assert(
      fc.property(amounts, years, discounts, discounts, (value, count, one, other) => {
        fc.pre(one !== other)
        const [low, high] = [one, other].toSorted((a, b) => new Exact(a).cmp(b))
        const at = (discount = '0') => new Exact(valueOf(term(value, count), { discount, start: null }))
        expect(at(high).gt(at(low))).toBe(true)
      }),
    ))

  test('a longer term makes a year cheaper', () =>
    fc.assert(
      fc.property(amounts, years, discounts, (value, count, discount) => {
        const at = (over: number) => new Exact(valueOf(term(value, over), { discount, start: null }))
        // Over very long terms at high rates, a year more says less than the digits that are kept.
        expect(at(count + 1).lte(at(count))).toBe(true)
      }),
    ))

  test('what is paid at the end of each year is worth the price', () =>
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 60 }), discounts, (value, count, discount) => {
        const yearly = new Exact(valueOf(term(value, count), { discount, start: null }))
        const factor = new Exact(discount).div(100).plus(1)
        let worth = new Exact(0)
        for (let year = 1; year <= count; year++) worth = worth.plus(yearly.div(factor.pow(year)))
        expect(near(worth.toFixed(), value)).toBe(true)
      }),
    ))

  test('a hectare is ten thousand square metres, there and back', () =>
    fc.assert(
      fc.property(amounts, (value) => {
        const ofHectare = new Exact(value).times(10_000).toFixed()
        expect(valueOf(quoted({ value: ofHectare, unit: 'USD/ha' }))).toBe(valueOf(quoted({ value })))
      }),
    ))

  test('dong at their rate are the dollars', () =>
    fc.assert(
      fc.property(amounts, (value) => {
        const inDong = new Exact(value).times(25_000).toFixed()
        expect(valueOf(quoted({ value: inDong, unit: 'VND/m2', rate }))).toBe(valueOf(quoted({ value })))
      }),
    ))
})

test.each([
  ['4.725', '4.725'],
  ['64.80000', '64.8'],
  ['15.84934', '15.849'],
  ['0.00472551', '0.004726'],
  ['1234.5678', '1234.568'],
  ['0', '0'],
])('%s is shown as %s', (value, shown) => expect(shownPrice(value)).toBe(shown))
