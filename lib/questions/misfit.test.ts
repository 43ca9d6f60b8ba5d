import { expect, test } from 'vitest'
import { misfitOf } from './misfit'

const name = { en: 'x', vi: 'x' }
const yesNo = { answer: 'yes_no', options: [] } as const
const choice = { answer: 'choice', options: ['a', 'b'].map((key) => ({ key, name })) } as const
const amount = { answer: 'amount', options: [] } as const

test.each([
  ['yes to yes or no', yesNo, 'is', 'yes', null],
  ['an option to yes or no', yesNo, 'is', 'a', 'not_this_answer'],
  ['yes or no cannot be more', yesNo, 'more_than', 'no', 'not_this_test'],
  ['an option of the question', choice, 'is_not', 'b', null],
  ['an option that it has not', choice, 'is', 'c', 'not_this_answer'],
  ['an option cannot be less', choice, 'at_most', 'a', 'not_this_test'],
  ['an amount', amount, 'at_least', '6000', null],
  ['an amount with decimals', amount, 'is', '0.5', null],
  ['a word for an amount', amount, 'at_least', 'many', 'not_this_answer'],
] as const)('%s', (_case, question, criterion, value, expected) =>
  expect(misfitOf({ test: criterion, value }, { ...question, options: [...question.options] })).toBe(
    expected,
  ),
)
