import type { Incentive, IncentiveCriterion, IncentiveTerm } from '@/lib/incentives/dto'
import type { LegalInstrument } from '@/lib/law/dto'
import type { Question } from '@/lib/questions/dto'
import type { Ask } from '@/lib/estimate/ask'
import type { EstimatedZone, Law } from '@/lib/estimate/law'

/** Laws, incentives and questions of nowhere, for tests of the estimate. */

export const both = (words: string) => ({ en: words, vi: `${words} (vi)` })
const ref = (slug: string) => ({ slug, number: `${slug}/made up`, title: both(slug) })

/** A law in force from 2000 on that sets no rate. */
export const anInstrument = (some: Partial<LegalInstrument> & { slug: string }): LegalInstrument => ({
  number: `${some.slug}/made up`,
  kind: 'law',
  title: both(some.slug),
  issuer: null,
  summary: null,
  issued: '1999-12-01',
  effective: '2000-01-01',
  until: null,
  datesNote: null,
  force: both('in force'),
  note: null,
  verified: true,
  source: null,
  effects: [],
  standardRates: [],
  release: 1,
  ...some,
})

export const TAX_LAW = anInstrument({
  slug: 'tax-law',
  standardRates: [{ tax: 'cit', percent: '20', article: both('Article 1'), doubt: null }],
})

const TERM = {
  tax: 'cit',
  variant: null,
  percent: null,
  years: null,
  exemptYears: null,
  reducedYears: null,
  reducedBy: null,
  times: null,
  countFrom: null,
  atLatestIn: null,
  instrument: ref('tax-law'),
  article: both('Article 2'),
  doubt: null,
} as const

export const aRate = (
  percent: string,
  years: number | null,
  some: Partial<IncentiveTerm> = {},
): IncentiveTerm => ({
  ...TERM,
  kind: 'rate',
  percent,
  years,
  countFrom: 'first_revenue',
  ...some,
})

export const aRelief = (
  exemptYears: number,
  reducedYears: number,
  some: Partial<IncentiveTerm> = {},
): IncentiveTerm => ({
  ...TERM,
  kind: 'relief',
  exemptYears,
  reducedYears,
  reducedBy: '50',
  countFrom: 'first_taxable_income',
  atLatestIn: 4,
  ...some,
})

export const anExtension = (times: string): IncentiveTerm => ({ ...TERM, kind: 'extension', times })

export const aCriterion = (
  question: string,
  value: string,
  some: Partial<IncentiveCriterion> = {},
): IncentiveCriterion => ({
  question,
  test: 'is',
  value,
  alternative: null,
  variant: null,
  instrument: null,
  article: null,
  doubt: null,
  ...some,
})

/** An incentive of the nation that is granted to everybody, by the tax law. */
export const anIncentive = (
  slug: string,
  { beside = [], ...some }: Partial<Incentive> & { beside?: readonly string[] } = {},
): Incentive => ({
  slug,
  position: 1,
  title: both(slug),
  categories: ['cit'],
  scope: { key: 'nation', name: both('nation') },
  gives: both(`what ${slug} gives`),
  rate: null,
  years: null,
  conditions: null,
  force: 'in_force',
  forceNote: both('in force'),
  note: null,
  verified: true,
  confidence: 'high',
  grantedFrom: null,
  grantedUntil: null,
  transition: null,
  unpriced: null,
  criteria: [],
  terms: [],
  companions: beside.map((one) => ({ incentive: { slug: one, title: both(one) }, doubt: null })),
  basis: [{ instrument: ref('tax-law'), article: null }],
  sources: [],
  release: 1,
  ...some,
})

export const aQuestion = (key: string, some: Partial<Question> = {}): Question => ({
  key,
  position: 1,
  text: both(`${key}?`),
  hint: null,
  answer: 'yes_no',
  unit: null,
  options: [],
  askedFirst: true,
  knownFrom: null,
  release: 1,
  ...some,
})

export const aLaw = (incentives: readonly Incentive[], some: Partial<Law> = {}): Law => ({
  incentives,
  instruments: [TAX_LAW],
  questions: [],
  release: { number: 7, publishedAt: '2026-01-02T03:04:05.000Z' },
  made: '2026-05-01',
  ...some,
})

export const aZone = (some: Partial<EstimatedZone> = {}): EstimatedZone => ({
  slug: 'nowhere-park',
  name: both('Nowhere Park'),
  membership: 'member',
  network: 'nation',
  place: 'nowhere',
  recognised: null,
  ...some,
})

/** A project of so many years from 2026 on, each with the same income, and revenue of 100. */
export const anAsk = (incomes: readonly number[], some: Partial<Ask> = {}): Ask => ({
  zone: 'nowhere-park',
  decisionDate: '2026-03-01',
  answers: {},
  years: incomes.map((income, place) => ({
    year: 2026 + place,
    revenue: '100',
    taxableIncome: String(income),
  })),
  currency: 'USD',
  ...some,
})

export const tenAYear = (years: number) => Array<number>(years).fill(10)
