import { describe, expect, test } from 'vitest'
import {
  aCriterion,
  aLaw,
  anAsk,
  anIncentive,
  aQuestion,
  aRate,
  aRelief,
  aZone,
  both,
  tenAYear,
} from '../../tests/support/made-up-law'
import { estimateOf } from './estimate-of'

const SHORT = anIncentive('short-holiday', { terms: [aRelief(2, 4)] })

describe('who can have it', () => {
  const questions = [
    aQuestion('is-new'),
    aQuestion('size', { answer: 'amount', unit: 'vnd_billion' }),
    aQuestion('recognised', { knownFrom: 'zone_recognised' }),
  ]
  const asking = anIncentive('asking', {
    terms: [aRate('10', 15)],
    criteria: [
      aCriterion('is-new', 'yes'),
      aCriterion('size', '6000', { test: 'at_least', alternative: 1 }),
      aCriterion('recognised', 'yes', { alternative: 1 }),
    ],
  })
  const eligible = (answers: Record<string, string>, zone = aZone({ membership: 'outside' })) => {
    const [option] = estimateOf(aLaw([asking], { questions }), zone, anAsk(tenAYear(3), { answers })).options
    return { eligible: option?.eligible, missing: option?.missing }
  }

  test.each([
    ['all is met', { 'is-new': 'yes', size: '6000' }, 'yes', []],
    ['one is not met', { 'is-new': 'no', size: '6000' }, 'no', []],
    ['neither alternative', { 'is-new': 'yes', size: '5999.99' }, 'no', []],
    ['an answer is missing', { 'is-new': 'yes' }, 'unknown', ['size']],
    ['two are', {}, 'unknown', ['is-new', 'size']],
    ['one fails whatever the missing one says', { 'is-new': 'no' }, 'no', []],
    // The reader cannot claim what the portal knows better.
    ['a claim of what is known', { 'is-new': 'yes', recognised: 'yes', size: '1' }, 'no', []],
  ])('%s', (_what, answers, verdict, missing) =>
    expect(eligible(answers)).toEqual({ eligible: verdict, missing }),
  )

  test('a recognised zone answers one of the questions by itself', () =>
    expect(eligible({ 'is-new': 'yes' }, aZone())).toEqual({ eligible: 'yes', missing: [] }))

  test('only what is certain is the best, however cheap the rest', () => {
    const law = aLaw([asking, SHORT], { questions })
    const { best, options } = estimateOf(law, aZone(), anAsk(tenAYear(15)))
    expect(options.map(({ id, total }) => `${id} ${total}`)).toEqual(['asking 15', 'short-holiday 22'])
    expect(best).toBe('short-holiday')
  })

  test('the reasons say question, answer and rule in both languages', () => {
    const answers = { 'is-new': 'yes', size: '6500.5' }
    const [option] = estimateOf(aLaw([asking], { questions }), aZone(), anAsk([10], { answers })).options
    expect(option?.because[1]).toMatchObject({
      asked: both('size?'),
      said: { en: '6,500.5 billion VND', vi: '6.500,5 tỷ đồng' },
      rule: { en: 'at least 6,000 billion VND', vi: 'từ 6.000 tỷ đồng trở lên' },
      verdict: 'yes',
    })
  })
})
