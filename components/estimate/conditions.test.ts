import { expect, test } from 'vitest'
import type { Reason, Verdict } from '@/lib/estimate/estimate'
import { conditionsOf, decidingOf } from './conditions'

const words = (text: string) => ({ en: text, vi: text })

const reason = (
  question: string,
  rule: string,
  verdict: Verdict,
  alternative: number | null = null,
): Reason => ({
  question,
  asked: words(`${question}?`),
  answer: null,
  said: null,
  verdict,
  test: 'is',
  value: rule,
  rule: words(rule),
  alternative,
  instrument: null,
  article: null,
  doubt: null,
})

const told = (reasons: readonly Reason[]) =>
  conditionsOf(reasons).map(({ verdict, conditions }) => [
    verdict,
    conditions.map(({ question, rules }) => `${question}: ${rules.map(({ en }) => en).join(' or ')}`),
  ])

test('a question that is asked for several answers stands once, beside what could stand in for it', () =>
  expect(
    told([
      reason('new', 'yes', 'yes'),
      reason('zone', 'yes', 'no', 1),
      reason('activity', 'software', 'no', 1),
      reason('activity', 'chips', 'yes', 1),
    ]),
  ).toEqual([
    ['yes', ['new: yes']],
    ['yes', ['zone: yes', 'activity: software or chips']],
  ]))

test('two conditions that hold together stay apart, though they ask the same', () =>
  expect(told([reason('amount', 'at least 6', 'yes'), reason('amount', 'at most 9', 'no')])).toEqual([
    ['yes', ['amount: at least 6']],
    ['no', ['amount: at most 9']],
  ]))

test.each([
  ['what fails decides', [reason('a', 'yes', 'no'), reason('b', 'yes', 'unknown')], ['a']],
  ['else what is not answered', [reason('a', 'yes', 'yes'), reason('b', 'yes', 'unknown')], ['b']],
  [
    'an alternative that is met decides nothing',
    [reason('a', 'yes', 'no', 1), reason('b', 'yes', 'yes', 1)],
    [],
  ],
])('%s', (_case, reasons, expected) =>
  expect(decidingOf(reasons).flatMap(({ conditions }) => conditions.map(({ question }) => question))).toEqual(
    expected,
  ),
)
