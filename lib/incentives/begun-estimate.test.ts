import { expect, test } from 'vitest'
import { aCriterion, aQuestion } from '../../tests/support/made-up-law'
import { begunEstimate } from './begun-estimate'

const questions = ['new', 'activity', 'size'].map((key) => aQuestion(key))
const known = aQuestion('recognised', { knownFrom: 'zone_recognised' })

test.each([
  ['an answer without an alternative', [aCriterion('new', 'yes')], '?a-new=yes'],
  ['none of several', [aCriterion('activity', 'chips', { alternative: 1 })], ''],
  ['none of one form only', [aCriterion('new', 'yes', { variant: 1 })], ''],
  ['no amount, which is the reader’s own', [aCriterion('size', '6000', { test: 'at_least' })], ''],
  ['nothing that the portal knows', [aCriterion('recognised', 'yes')], ''],
])('an estimate is begun with %s', (_case, criteria, query) =>
  expect(begunEstimate({ criteria }, [...questions, known])).toBe(`/incentives/estimate${query}`),
)
