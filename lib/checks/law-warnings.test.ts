import { expect, test } from 'vitest'
import { type IncentiveContent, incentiveContent } from '@/lib/incentives/schema'
import { type LegalInstrumentContent, legalInstrumentContent } from '@/lib/law/schema'
import { unusualIncentive, unusualInstrument } from './law-warnings'

const both = (words: string) => ({ en: words, vi: words })
const article = both('Art. 1')

const blank = { exemptYears: null, reducedYears: null, reducedBy: null, times: null, atLatestIn: null }
const aRate = (percent: string, more: Partial<IncentiveContent['terms'][number]> = {}) => ({
  ...{ tax: 'cit' as const, kind: 'rate' as const, variant: null, percent, years: 15, ...blank },
  ...{ countFrom: 'first_revenue' as const, instrument: 'a-law', article, doubt: null, ...more },
})

const anIncentive = (more: Partial<IncentiveContent> = {}) =>
  incentiveContent.parse({
    ...{ slug: 'a-rate', position: 0, title: both('A rate'), categories: ['cit'], scope: 'somewhere' },
    ...{ gives: both('x'), rate: null, years: null, conditions: null, force: 'in_force' },
    ...{ forceNote: both('x'), note: null, verified: false, confidence: 'low', basis: [], sources: ['S1'] },
    ...{ terms: [aRate('10')], ...more },
  })

const aLaw = (more: Partial<LegalInstrumentContent> = {}) =>
  legalInstrumentContent.parse({
    ...{ slug: 'a-law', number: '1', kind: 'law', title: both('A law'), summary: null, issued: null },
    ...{ effective: '2026-01-01', until: null, datesNote: null, force: both('x'), note: null },
    ...{ verified: false, source: null, ...more },
  })

const STANDARD = aLaw({ standardRates: [{ tax: 'cit', percent: '20', article, doubt: null }] })
const names = (incentive: string) => [{ incentive, doubt: null }]

const told = (incentive: IncentiveContent, others: IncentiveContent[] = [], law = [STANDARD]) =>
  unusualIncentive(incentive, new Map([incentive, ...others].map((one) => [one.slug, one])), law)

test.each([
  ['a rate with its article', anIncentive(), []],
  [
    'terms of which the second names no article',
    anIncentive({ terms: [aRate('10', { variant: 1 }), aRate('15', { variant: 2, article: null })] }),
    [{ code: 'no_article', detail: { rows: ['2'] } }],
  ],
  ['nothing that is computed', anIncentive({ terms: [] }), [{ code: 'not_computed', detail: {} }]],
  ['nothing that is computed, and why', anIncentive({ terms: [], unpriced: both('Not seen') }), []],
  ['the rate that everybody pays', anIncentive({ terms: [aRate('20')] }), []],
  [
    'a rate above it',
    anIncentive({ terms: [aRate('20.5')] }),
    [{ code: 'above_standard', detail: { rows: ['1'] } }],
  ],
  [
    'a rate of a tax of which no standard is known',
    anIncentive({ terms: [aRate('90', { tax: 'vat' })] }),
    [],
  ],
])('of an incentive: %s', (_case, incentive, expected) => expect(told(incentive)).toEqual(expected))

const other = (companions: IncentiveContent['companions']) =>
  anIncentive({ slug: 'other', title: both('The other'), companions })
const oneSided = [{ code: 'one_sided', detail: { names: [both('The other')] } }]

test.each([
  ['both name each other', names('other'), names('a-rate'), []],
  ['it alone names the other', names('other'), [], oneSided],
  ['the other alone names it', [], names('a-rate'), oneSided],
  ['neither', [], [], []],
])('of companions: %s', (_case, own, theirs, expected) =>
  expect(told(anIncentive({ companions: own }), [other(theirs)])).toEqual(expected),
)

const ends = (from: string | null, kind: 'replaces' | 'amends' = 'replaces') => [
  { kind, instrument: 'old', from, part: null, doubt: null },
]
const undated = [{ code: 'undated', detail: { rows: ['1'] } }]

test.each([
  ['it replaces another from its own day', aLaw({ effects: ends(null) }), []],
  ['it has no day, the row has', aLaw({ effective: null, effects: ends('2026-03-01') }), []],
  ['neither has a day', aLaw({ effective: null, effects: ends(null) }), undated],
  ['an amendment ends nothing', aLaw({ effective: null, effects: ends(null, 'amends') }), []],
])('of an instrument: %s', (_case, law, expected) => expect(unusualInstrument(law)).toEqual(expected))
