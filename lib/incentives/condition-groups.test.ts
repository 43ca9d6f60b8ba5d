import { expect, test } from 'vitest'
import { aCriterion } from '../../tests/support/made-up-law'
import { conditionsOf } from './condition-groups'

const told = (criteria: Parameters<typeof conditionsOf>[0]) =>
  conditionsOf(criteria).map(({ variant, groups }) => [
    variant,
    ...groups.map(
      ({ needs, conditions }) =>
        `${needs}: ${conditions.map(({ question, criteria: own }) => `${question} ${own.map(({ value }) => value).join('/')}`).join(', ')}`,
    ),
  ])

test.each([
  [
    'each has to be met',
    [aCriterion('new', 'yes'), aCriterion('large', '6000')],
    [[null, 'all: new yes, large 6000']],
  ],
  [
    'of alternatives one is enough, and answers to one question stand together',
    [
      aCriterion('zone', 'yes', { alternative: 1 }),
      aCriterion('activity', 'software', { alternative: 1 }),
      aCriterion('activity', 'chips', { alternative: 1 }),
    ],
    [[null, 'one: zone yes, activity software/chips']],
  ],
  [
    'two limits on one amount are two conditions',
    [aCriterion('size', '10', { test: 'at_least' }), aCriterion('size', '99', { test: 'at_most' })],
    [[null, 'all: size 10, size 99']],
  ],
  [
    'what every form asks comes before what each asks',
    [
      aCriterion('own', 'b', { variant: 2 }),
      aCriterion('own', 'a', { variant: 1 }),
      aCriterion('all', 'yes'),
    ],
    [
      [null, 'all: all yes'],
      [1, 'all: own a'],
      [2, 'all: own b'],
    ],
  ],
  ['nothing is asked where nothing is said', [], []],
])('%s', (_case, criteria, expected) => expect(told(criteria)).toEqual(expected))
