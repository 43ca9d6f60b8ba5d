import { expect, test } from 'vitest'
import type { Considered, Estimate, Option, Verdict } from '@/lib/estimate/estimate'
import { changesBetween } from '@/lib/estimate/changes'
import { undecidedIn } from './undecided'

const option = (id: string, eligible: Verdict, total: string, missing: string[] = []): Option => ({
  id,
  incentives: [id],
  parts: [],
  eligible,
  because: [],
  missing,
  years: [],
  total,
  saving: '0',
  doubts: [],
})

const considered = (slug: string, eligible: Verdict, outside: Considered['outside'] = null): Considered => ({
  incentive: { slug, title: { en: slug, vi: slug } },
  variant: null,
  treatment: 'computed',
  eligible,
  granted: 'yes',
  outside,
  grantedBy: null,
  endedBy: null,
  because: [],
  missing: [],
  gives: { en: slug, vi: slug },
  unpriced: null,
  doubts: [],
  verified: true,
})

const estimate = (options: Option[], best: string | null = null, list: Considered[] = []): Estimate => ({
  ask: { zone: 'qtsc', decisionDate: '2026-07-01', answers: {}, years: [], currency: null },
  zone: { slug: 'qtsc', name: { en: 'Zone', vi: 'Khu' } },
  rules: '1',
  release: 1,
  publishedAt: '2026-01-01T00:00:00Z',
  made: '2026-07-01',
  baseline: { years: [], total: '30' },
  options,
  best,
  considered: list,
  notTogether: [],
  caveats: [],
  assumptions: [],
})

const ORDER = ['activity', 'size', 'extension']

test('only answers that could make it less are asked for, in the order of the form, each with what it leads to', () =>
  expect(
    undecidedIn(
      estimate(
        [
          option('large', 'unknown', '4', ['extension', 'size']),
          option('rate', 'yes', '6'),
          option('small', 'unknown', '5', ['activity', 'size']),
          option('dear', 'unknown', '9', ['sector']),
        ],
        'rate',
      ),
      [...ORDER, 'sector'],
    ),
  ).toEqual({
    total: '4',
    questions: [
      { question: 'activity', least: '5' },
      { question: 'size', least: '4' },
      { question: 'extension', least: '4' },
    ],
  }))

test('what no answer decides is told, and what costs more is not', () => {
  expect(undecidedIn(estimate([option('undated', 'unknown', '4')]), ORDER)).toEqual({
    total: '4',
    questions: [],
  })
  expect(undecidedIn(estimate([option('dear', 'unknown', '30', ['size'])]), ORDER)).toBeNull()
  expect(undecidedIn(estimate([]), ORDER)).toBeNull()
})

test('between two days incentives come, go, or turn out otherwise; what stays as it was is not told', () => {
  const before = estimate([], null, [
    considered('old', 'yes'),
    considered('same', 'no'),
    considered('turned', 'unknown'),
    considered('new', 'no', 'not_yet'),
  ])
  const after = estimate([], null, [
    considered('old', 'no', 'ended'),
    considered('same', 'no'),
    considered('turned', 'yes'),
    considered('new', 'yes'),
  ])
  expect(changesBetween(before, after).map(({ kind, incentive }) => `${kind} ${incentive.slug}`)).toEqual([
    'went old',
    'otherwise turned',
    'came new',
  ])
})
