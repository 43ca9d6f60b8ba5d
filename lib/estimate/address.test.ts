import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Exact } from '@/lib/derivations/exact'
import '../../tests/support/properties'
import { anAsk, aQuestion, both } from '../../tests/support/made-up-law'
import { readForm, toQuery } from './address'
import type { Ask } from './ask'

const QUESTIONS = [
  aQuestion('is-new'),
  aQuestion('size', { answer: 'amount', unit: 'vnd_billion' }),
  aQuestion('activity', {
    answer: 'choice',
    options: ['software', 'chips'].map((key) => ({ key, name: both(key) })),
  }),
]
const read = (query: string) =>
  readForm(new URLSearchParams(query), {
    zones: ['nowhere-park'],
    questions: QUESTIONS,
    today: '2026-05-01',
  })
const MINIMUM = 'zone=nowhere-park&revenue=50&income=10'

describe('what an address asks', () => {
  test('one amount is that of every year, and what is blank is usual', () => {
    const { ask, form, problems } = read(MINIMUM)
    expect(problems).toEqual([])
    expect(form).toMatchObject({ day: '2026-05-01', first: '2026', span: '15', in: 'usd_million' })
    expect(ask).toMatchObject({
      zone: 'nowhere-park',
      decisionDate: '2026-05-01',
      currency: 'USD',
      answers: {},
    })
    expect(ask?.years).toHaveLength(15)
    expect(ask?.years[14]).toEqual({ year: 2040, revenue: '50000000', taxableIncome: '10000000' })
  })

  test('a blank amount is as the year before', () => {
    const { ask } = read(
      'zone=nowhere-park&in=usd&span=5&revenue=0&revenue=&revenue=9&income=-5&income=&income=7',
    )
    expect(ask?.years.map(({ revenue, taxableIncome }) => `${revenue} ${taxableIncome}`)).toEqual([
      ...['0 -5', '0 -5', '9 7', '9 7', '9 7'],
    ])
  })

  test('an empty address asks for nothing and complains of nothing', () =>
    expect(read('')).toMatchObject({ isAsked: false, ask: null, problems: [] }))

  test.each([
    ['no zone', 'revenue=1&income=1', 'zone', 'required', false],
    ['no such zone', 'zone=x&revenue=1&income=1', 'zone', 'zone', false],
    ['no income', 'zone=nowhere-park&revenue=1', 'income', 'required', false],
    ['an income in two readings', 'zone=nowhere-park&revenue=1&income=1.500', 'income', 'ambiguous', false],
    ['revenue below zero', 'zone=nowhere-park&revenue=-1&income=1', 'revenue', 'not_negative', false],
    ['too many years', `${MINIMUM}&span=61`, 'span', 'span', false],
    ['a year of long ago', `${MINIMUM}&first=1066`, 'first', 'year', false],
    ['no day of the calendar', `${MINIMUM}&day=2026-02-30`, 'day', 'date', false],
    ['an answer that nobody can give', `${MINIMUM}&a-activity=farming`, 'a-activity', 'choice', true],
    ['an amount in words', `${MINIMUM}&a-size=much`, 'a-size', 'number', true],
    ['a question that is not asked', `${MINIMUM}&a-shoes=red`, 'a-shoes', 'question', true],
    ['another day that is none', `${MINIMUM}&other=soon`, 'other', 'date', true],
    ['another unit', `${MINIMUM}&in=shells`, 'in', 'choice', true],
  ])('%s is told, and only what cannot be done without stops it', (_what, query, field, code, isAnswered) => {
    const { problems, ask } = read(query)
    expect(problems).toMatchObject([{ field, code }])
    expect(ask !== null).toBe(isAnswered)
  })

  test('nothing typed is lost', () =>
    expect(read('zone=x&income=1.500&a-size=much&day=soon').form).toMatchObject({
      zone: 'x',
      income: ['1.500'],
      answers: { size: 'much' },
      day: 'soon',
    }))
})

describe('the address of an estimate', () => {
  test('is short where years are alike', () =>
    expect(toQuery(read(`${MINIMUM}&a-is-new=yes`).ask ?? anAsk([1]))).toBe(
      'zone=nowhere-park&day=2026-05-01&in=usd_million&first=2026&span=15&revenue=50&income=10&a-is-new=yes',
    ))

  const amount = fc
    .bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
    .chain((digits) => fc.nat(8).map((places) => new Exact(digits.toString()).div(10 ** places).toFixed()))
  const asks = fc
    .record({
      currency: fc.constantFrom('USD', 'VND'),
      years: fc.array(fc.record({ revenue: amount, taxableIncome: amount }), { minLength: 1, maxLength: 60 }),
      answers: fc.record(
        {
          'is-new': fc.constantFrom('yes', 'no'),
          size: fc.nat().map(String),
          activity: fc.constantFrom('software', 'chips'),
        },
        { requiredKeys: [] },
      ),
      first: fc.integer({ min: 2000, max: 2150 }),
    })
    .map(({ first, years, ...rest }): Ask => ({
      ...rest,
      zone: 'nowhere-park',
      decisionDate: '2026-03-01',
      years: years.map(({ revenue, taxableIncome }, place) => ({
        year: first + place,
        revenue: revenue.replace('-', ''),
        taxableIncome,
      })),
    }))

  test('asks for the same again, to the last digit', () =>
    fc.assert(
      fc.property(asks, (ask) => {
        const { ask: again, problems } = read(toQuery(ask))
        expect(problems).toEqual([])
        expect(again).toEqual(ask)
        expect(toQuery(again ?? ask)).toBe(toQuery(ask))
      }),
    ))
})
