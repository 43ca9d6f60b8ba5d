import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Exact } from '@/lib/derivations/exact'
import '../../tests/support/properties'
import {
  aCriterion,
  aLaw,
  anAsk,
  anExtension,
  anIncentive,
  aQuestion,
  aRate,
  aRelief,
  aZone,
} from '../../tests/support/made-up-law'
import type { Ask } from './ask'
import { bestTotal } from './changed'
import { estimateOf } from './estimate-of'

const QUESTIONS = ['first', 'second', 'third'].map((key) => aQuestion(key))
const SLUGS = ['a', 'b', 'c', 'd']

const cents = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
const amount = cents.map((value) => new Exact(value.toString()).div(100).toFixed())
const revenue = fc.constantFrom('0', '100', '12345678.9')

const asks = fc
  .record({
    years: fc.array(fc.record({ revenue, taxableIncome: amount }), { minLength: 1, maxLength: 30 }),
    answers: fc.dictionary(fc.constantFrom('first', 'second', 'third'), fc.constantFrom('yes', 'no')),
  })
  .map(({ years, answers }): Ask => ({
    ...anAsk([]),
    answers,
    years: years.map((year, place) => ({ ...year, year: 2026 + place })),
  }))

const term = fc.record({
  percent: fc.integer({ min: 0, max: 20 }),
  long: fc.option(fc.integer({ min: 1, max: 40 })),
  exempt: fc.nat(8),
  reduced: fc.integer({ min: 1, max: 13 }),
  kind: fc.constantFrom('rate', 'relief', 'both', 'extension', 'nothing'),
})

const incentive = (slug: string) =>
  fc
    .record({
      term,
      beside: fc.subarray(SLUGS),
      criteria: fc.subarray(['first', 'second', 'third'], { maxLength: 2 }),
      alternative: fc.option(fc.constant(1)),
    })
    .map(({ term: { percent, long, exempt, reduced, kind }, beside, criteria, alternative }) =>
      anIncentive(slug, {
        beside: beside.filter((other) => other !== slug),
        criteria: criteria.map((question) => aCriterion(question, 'yes', { alternative })),
        terms: [
          ...(kind === 'rate' || kind === 'both' ? [aRate(String(percent), long)] : []),
          ...(kind === 'relief' || kind === 'both' ? [aRelief(exempt, reduced)] : []),
          ...(kind === 'extension' ? [anExtension('1.5')] : []),
        ],
      }),
    )

const laws = fc.tuple(...SLUGS.map(incentive)).map((incentives) => aLaw(incentives, { questions: QUESTIONS }))

describe('under any law, for any project', () => {
  test('nobody pays more under the best option than without', () =>
    fc.assert(
      fc.property(laws, asks, (law, ask) => {
        const estimate = estimateOf(law, aZone(), ask)
        return new Exact(bestTotal(estimate)).lte(estimate.baseline.total)
      }),
    ))

  test('the best is one that can be had, and no other of those costs less', () =>
    fc.assert(
      fc.property(laws, asks, (law, ask) => {
        const estimate = estimateOf(law, aZone(), ask)
        const had = estimate.options.filter(({ eligible }) => eligible === 'yes')
        expect(had.every(({ total }) => new Exact(total).gte(bestTotal(estimate)))).toBe(true)
        if (estimate.best !== null) expect(had.map(({ id }) => id)).toContain(estimate.best)
      }),
    ))

  test('more generous terms never cost more', () =>
    fc.assert(
      fc.property(laws, asks, (law, ask) => {
        const generous = {
          ...law,
          incentives: law.incentives.map((one) => ({
            ...one,
            terms: one.terms.map((granted) => ({
              ...granted,
              percent: granted.percent === null ? null : new Exact(granted.percent).div(2).toFixed(),
              years: granted.years === null ? null : granted.years + 1,
              exemptYears: granted.exemptYears === null ? null : granted.exemptYears + 1,
              times: granted.times === null ? null : '2',
            })),
          })),
        }
        const [before, after] = [law, generous].map((one) => bestTotal(estimateOf(one, aZone(), ask)))
        return new Exact(after ?? '0').lte(before ?? '0')
      }),
    ))

  test('the years of every option add up to its total, and with its saving to the baseline', () =>
    fc.assert(
      fc.property(laws, asks, (law, ask) => {
        const { baseline, options } = estimateOf(law, aZone(), ask)
        for (const { years, total, saving } of options) {
          const sum = years.reduce((paid, { tax }) => paid.plus(tax), new Exact(0))
          expect(sum.toFixed()).toBe(total)
          expect(sum.plus(saving).toFixed()).toBe(baseline.total)
        }
      }),
    ))

  test('each year is income by rate by what is due of it, to the last digit', () =>
    fc.assert(
      fc.property(laws, asks, (law, ask) => {
        for (const { years } of estimateOf(law, aZone(), ask).options)
          for (const { taxableIncome, rate, reducedBy, tax } of years) {
            const due = new Exact(100).minus(reducedBy ?? 0)
            expect(Exact.max(taxableIncome, 0).times(rate).times(due).div(10_000).toFixed()).toBe(tax)
          }
      }),
    ))

  test('the order of answers, incentives and questions does not matter', () =>
    fc.assert(
      fc.property(laws, asks, (law, ask) => {
        const turned = {
          ...law,
          incentives: law.incentives.toReversed(),
          questions: law.questions.toReversed(),
        }
        const answers = Object.fromEntries(Object.entries(ask.answers).toReversed())
        const told = (...[one, asked]: [typeof law, Ask]) => {
          const { best, options, baseline } = estimateOf(one, aZone(), asked)
          return {
            best: best?.split('+').toSorted(),
            baseline,
            options: options.map(({ total, eligible }) => `${total} ${eligible}`).toSorted(),
          }
        }
        expect(told(law, { ...ask, answers })).toEqual(told(law, ask))
        expect(told(turned, ask)).toEqual(told(law, ask))
      }),
    ))

  test('another answer never makes certain what was failed', () =>
    fc.assert(
      fc.property(laws, asks, fc.constantFrom('first', 'second', 'third'), (law, ask, key) => {
        const { [key]: _, ...fewer } = ask.answers
        const before = estimateOf(law, aZone(), { ...ask, answers: fewer })
        const after = new Map(estimateOf(law, aZone(), ask).options.map((option) => [option.id, option]))
        for (const { id, eligible, missing } of before.options) {
          if (eligible !== 'unknown') expect(after.get(id)?.eligible).toBe(eligible)
          if (eligible === 'unknown') expect(missing).not.toEqual([])
        }
      }),
    ))
})
