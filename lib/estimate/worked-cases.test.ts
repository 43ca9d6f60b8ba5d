import { describe, expect, test } from 'vitest'
import {
  aLaw,
  anAsk,
  anExtension,
  anIncentive,
  aRate,
  aRelief,
  aZone,
  both,
  tenAYear,
} from '../../tests/support/made-up-law'
import { estimateOf } from './estimate-of'

const CHEAP = anIncentive('cheap-rate', { terms: [aRate('10', 15)], beside: ['holiday'] })
const HOLIDAY = anIncentive('holiday', { terms: [aRelief(4, 9)] })
const SHORT = anIncentive('short-holiday', { terms: [aRelief(2, 4)] })
const LARGE = anIncentive('large', { terms: [aRate('5', 37), aRelief(6, 13)] })
const LONGER = anIncentive('longer', { terms: [anExtension('1.5')], beside: ['holiday'] })

const totals = (incentives: Parameters<typeof aLaw>[0], ask: Parameters<typeof estimateOf>[2]) => {
  const { baseline, options, best } = estimateOf(aLaw(incentives), aZone(), ask)
  return { without: baseline.total, best: options.find(({ id }) => id === best)?.total, id: best }
}

describe('worked cases: ten million of taxable income a year, in millions', () => {
  test.each([
    [
      'a rate of 10% and 4 + 9 years, taken together',
      [CHEAP, HOLIDAY],
      15,
      '30',
      '6.5',
      'cheap-rate+holiday',
    ],
    ['2 + 4 years at the standard rate', [SHORT], 15, '30', '22', 'short-holiday'],
    ['5% for 37 years with 6 + 13', [LARGE], 37, '74', '12.25', 'large'],
    ['nothing but the standard rate', [], 15, '30', undefined, null],
    // 6 years exempt, 13 halved, and one at 20%: 13 × 1 + 2.
    ['4 + 9 years, drawn out 1.5 times', [HOLIDAY, LONGER], 20, '40', '15', 'holiday+longer'],
    // The same under a rate of 10% for 15 years: 9 × 0.5, 4 × 1, and one at 20%.
    [
      'all three: what draws out the relief needs no word for the rate',
      [CHEAP, HOLIDAY, LONGER],
      20,
      '40',
      '10.5',
      'cheap-rate+holiday+longer',
    ],
  ])('%s', (_what, incentives, years, without, best, id) =>
    expect(totals(incentives, anAsk(tenAYear(years)))).toEqual({ without, best, id }),
  )

  test.each([
    // Two years of loss; the relief waits: 4 exempt, 2 halved of 10%.
    ['losses at first', [-5, -5, 10, 10, 10, 10, 10, 10], '12', '1'],
    // Counted from the fourth year with revenue on: years 4 to 7 exempt, 8 halved.
    ['revenue without profit', [0, 0, 0, 0, 0, 10, 10, 10], '6', '0.5'],
    ['profit in the fourth year only', [0, 0, 0, 10, 0, 0], '2', '0'],
    ['nothing but losses', [-1, -2, -3], '0', undefined],
  ])('%s', (_what, incomes, without, best) =>
    expect(totals([CHEAP, HOLIDAY], anAsk(incomes))).toMatchObject({ without, best }),
  )
})

describe('what each cell rests on', () => {
  test('a year at a preferential rate, half let off because a relief is drawn out, names all three', () => {
    const { options, best } = estimateOf(aLaw([CHEAP, HOLIDAY, LONGER]), aZone(), anAsk(tenAYear(20)))
    const years = options.find(({ id }) => id === best)?.years ?? []
    const named = years.map(({ basis }) =>
      basis.map((one) => `${one.for}:${one.incentive?.slug ?? '-'}`).join(' '),
    )
    expect(named[0]).toBe('rate:cheap-rate relief:holiday')
    expect(named[4]).toBe('rate:cheap-rate relief:holiday extension:longer')
    expect(named[15]).toBe('standard:- relief:holiday extension:longer')
    expect(named[19]).toBe('standard:-')
    expect(years[0]?.basis[0]).toMatchObject({ instrument: { slug: 'tax-law' }, article: both('Article 2') })
    expect(years[19]?.basis[0]).toMatchObject({ instrument: { slug: 'tax-law' }, article: both('Article 1') })
  })
})
