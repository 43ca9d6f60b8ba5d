import { expect, test } from 'vitest'
import { staleLanguages, textsOf } from './stale-language'

type Step = [en: string, vi: string, confirmed?: string[]]
const told = (...steps: Step[]) =>
  staleLanguages(
    steps.map(([en, vi, confirmed = []], index) => ({
      release: index + 1,
      content: { slug: 'x', name: { en, vi } },
      confirmed,
    })),
  )
const older = (older: 'en' | 'vi', since: number) => [{ field: 'name', older, since }]

test.each<[string, Step[], ReturnType<typeof older>]>([
  ['one version alone', [['a', 'a']], []],
  [
    'both changed',
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
    [],
  ],
  [
    'neither changed',
    [
      ['a', 'a'],
      ['a', 'a'],
    ],
    [],
  ],
  [
    'English changed alone',
    [
      ['a', 'a'],
      ['b', 'a'],
    ],
    older('vi', 2),
  ],
  [
    'Vietnamese changed alone',
    [
      ['a', 'a'],
      ['a', 'b'],
    ],
    older('en', 2),
  ],
  [
    'it lags since the first change',
    [
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'a'],
    ],
    older('vi', 2),
  ],
  [
    'it caught up',
    [
      ['a', 'a'],
      ['b', 'a'],
      ['b', 'b'],
    ],
    [],
  ],
  [
    'it caught up, then the other lags',
    [
      ['a', 'a'],
      ['b', 'a'],
      ['b', 'b'],
      ['b', 'c'],
    ],
    older('en', 4),
  ],
  [
    'it was confirmed with the change',
    [
      ['a', 'a'],
      ['b', 'a', ['name']],
    ],
    [],
  ],
  [
    'it was confirmed later',
    [
      ['a', 'a'],
      ['b', 'a'],
      ['b', 'a', ['name']],
    ],
    [],
  ],
  [
    'another text was confirmed',
    [
      ['a', 'a'],
      ['b', 'a', ['note']],
    ],
    older('vi', 2),
  ],
  [
    'spaces at the end are no other text',
    [
      ['a', 'a'],
      ['a ', 'a'],
    ],
    [],
  ],
  [
    'how an accent is composed is no other text',
    [
      ['a', 'à'],
      ['a', 'à'.normalize('NFD')],
    ],
    [],
  ],
])('%s', (_case, steps, expected) => expect(told(...steps)).toEqual(expected))

test('a text that is new in both languages is in step', () =>
  expect(
    staleLanguages([
      { release: 1, content: { note: null }, confirmed: [] },
      { release: 2, content: { note: { en: 'a', vi: 'a' } }, confirmed: [] },
    ]),
  ).toEqual([]))

test('texts are found in parts, and those of a list are one', () =>
  expect([
    ...textsOf({
      position: { note: { en: 'a', vi: 'b' } },
      topics: [
        { en: '1', vi: '2' },
        { en: '3', vi: '4' },
      ],
    }),
  ]).toEqual([
    ['position.note', { en: 'a', vi: 'b' }],
    ['topics', { en: '\n1\n3'.trim(), vi: '2\n4' }],
  ]))
