import { expect, test } from 'vitest'
import { incentiveContent } from './schema'

const terms = incentiveContent.shape.terms

const NOTHING = {
  ...{ percent: null, years: null, exemptYears: null, reducedYears: null, reducedBy: null, times: null },
  ...{ countFrom: null, atLatestIn: null, article: null, doubt: null, instrument: 'a-law' },
}
const rate = (percent: string, variant: number | null = null) => ({
  ...NOTHING,
  ...{ tax: 'cit', kind: 'rate', variant, percent, countFrom: 'first_revenue' },
})
const relief = (tax: string, variant: number | null = null) => ({
  ...NOTHING,
  ...{ tax, kind: 'relief', variant, exemptYears: 4, countFrom: 'first_taxable_income' },
})

test.each([
  ['a rate and a relief', [rate('10'), relief('cit')], []],
  ['a relief of each of two taxes', [relief('cit'), relief('land_rent')], []],
  ['a rate in each of two forms', [rate('10', 1), rate('15', 2)], []],
  ['two rates', [rate('10'), rate('15')], ['1.kind two_of_a_kind']],
  ['two rates in one form', [rate('10', 2), relief('cit'), rate('15', 2)], ['2.kind two_of_a_kind']],
  ['a rate of all forms and one of a form', [rate('10'), rate('15', 2)], ['1.kind two_of_a_kind']],
])('of an incentive with %s it can be said which applies, or it is refused', (_, said, problems) =>
  expect(
    terms.safeParse(said).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [],
  ).toEqual(problems),
)
