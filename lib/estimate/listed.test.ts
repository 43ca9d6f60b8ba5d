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

describe('what is listed beside the options', () => {
  const SALARIES = aRate('0', 5, { tax: 'pit', countFrom: null })
  type Listed = [string, Parameters<typeof anIncentive>[1], string | null, string, string]
  test.each<Listed>([
    [
      'of another place',
      { scope: { key: 'elsewhere', name: both('elsewhere') } },
      'elsewhere',
      'no',
      'computed',
    ],
    ['an aim', { force: 'policy_aim' }, 'no_entitlement', 'no', 'computed'],
    ['a target', { force: 'target' }, 'no_entitlement', 'no', 'computed'],
    ['to be checked', { force: 'to_be_checked' }, null, 'unknown', 'computed'],
    ['without terms', { terms: [] }, null, 'yes', 'described'],
    ['of another tax', { terms: [SALARIES] }, null, 'yes', 'described'],
    ['granted from a later day', { grantedFrom: '2027-01-01' }, 'not_yet', 'no', 'computed'],
    ['within the year that it starts in', { grantedFrom: '2026' }, null, 'unknown', 'computed'],
    [
      'of the place of the zone',
      { scope: { key: 'nowhere', name: both('nowhere') } },
      null,
      'yes',
      'computed',
    ],
  ])('%s', (_what, some, outside, eligible, treatment) => {
    const incentive = anIncentive('one', { terms: [aRate('10', 15)], ...some })
    const { considered, options } = estimateOf(aLaw([incentive]), aZone(), anAsk([10]))
    expect(considered[0]).toMatchObject({ outside, eligible, treatment })
    expect(options).toHaveLength(outside === null && treatment === 'computed' ? 1 : 0)
  })

  test('forms of one incentive exclude each other', () => {
    const forms = anIncentive('forms', {
      terms: [aRate('10', 30, { variant: 1 }), aRate('10', 15, { variant: 2 }), aRelief(4, 9)],
      criteria: [aCriterion('high-tech', 'yes', { variant: 1 })],
    })
    const { options, best } = estimateOf(
      aLaw([forms], { questions: [aQuestion('high-tech')] }),
      aZone(),
      anAsk(tenAYear(20), { answers: { 'high-tech': 'no' } }),
    )
    expect(options.map(({ id, eligible }) => `${id} ${eligible}`)).toEqual(['forms.1 no', 'forms.2 yes'])
    expect(best).toBe('forms.2')
  })

  test('no source says that two can be had at once', () => {
    const { options, notTogether } = estimateOf(
      aLaw([anIncentive('rate', { terms: [aRate('10', 15)] }), SHORT]),
      aZone(),
      anAsk(tenAYear(15)),
    )
    expect(options.map(({ id }) => id)).toEqual(['rate', 'short-holiday'])
    expect(notTogether).toMatchObject([{ why: 'no_source_says_so' }])
  })

  test('of more combinations than anybody reads, those that can be had are looked at, and it is said', () => {
    const many = Array.from({ length: 70 }, (_, place) =>
      anIncentive(`one-${place}`, { terms: [aRate('10', 15)], criteria: [aCriterion('asked', 'yes')] }),
    )
    const law = aLaw([...many, SHORT], { questions: [aQuestion('asked')] })
    const { options, best, caveats } = estimateOf(law, aZone(), anAsk(tenAYear(15)))
    expect(options).toHaveLength(60)
    expect(best).toBe('short-holiday')
    expect(caveats).toContain('too_many_options')
  })
})
