import { expect, test } from 'vitest'
import { differences, referencesIn } from './difference'

const text = (words: string) => ({ en: words, vi: words })
const nameless = () => null

test.each([
  ['nothing', { stage: 'built' }, { stage: 'built' }, []],
  [
    'a code',
    { stage: 'built' },
    { stage: 'operating' },
    [{ field: 'stage', before: 'built', after: 'operating' }],
  ],
  ['a text', { note: null }, { note: text('x') }, [{ field: 'note', before: null, after: text('x') }]],
  [
    'a part that was not there',
    { position: null },
    { position: { latitude: '10.8', verified: true } },
    [
      { field: 'position.latitude', before: null, after: '10.8' },
      { field: 'position.verified', before: null, after: true },
    ],
  ],
  [
    'a field that an older schema did not have',
    {},
    { dueDays: 90 },
    [{ field: 'dueDays', before: null, after: '90' }],
  ],
  [
    'a list of parts',
    { organisations: [] },
    { organisations: [{ slug: 'office', role: 'operator' }] },
    [
      {
        field: 'organisations',
        before: [],
        after: [
          {
            parts: [
              { field: 'organisations.slug', said: 'office' },
              { field: 'organisations.role', said: 'operator' },
            ],
          },
        ],
      },
    ],
  ],
  ['lists that an older schema did not have, and are empty', {}, { terms: [], criteria: [] }, []],
  [
    'a part of a row that an older schema did not have, and is empty',
    { effects: [{ kind: 'replaces', instrument: 'law' }] },
    { effects: [{ instrument: 'law', kind: 'replaces', doubt: null }] },
    [],
  ],
  ['keys and places in lists', { slug: 'a', position: 1 }, { slug: 'b', position: 2 }, []],
  [
    'the order in which the database keeps a text',
    { note: { vi: 'b', en: 'a' } },
    { note: { en: 'a', vi: 'b' } },
    [],
  ],
])('%s', (_case, before, after, expected) =>
  expect(differences('zone', before, after, nameless)).toEqual(expected),
)

test('a figure tells its value in the table, and here what else changed', () =>
  expect(
    differences(
      'observation',
      { value: '1', unit: 'ha', standing: 'ruled' },
      { value: '2', unit: 'm2', standing: 'alternate' },
      nameless,
    ),
  ).toEqual([{ field: 'standing', before: 'ruled', after: 'alternate' }]))

test('what is referred to by key is told by its name', () => {
  const nameOf = ({ to, key }: { to: string; key: string }) => text(`${to} ${key}`)
  expect(differences('statement', { source: 'S1' }, { source: 'S2' }, nameOf)).toEqual([
    { field: 'source', before: text('source S1'), after: text('source S2') },
  ])
})

test('an option is told by its name, as the question calls it', () => {
  const row = { question: 'activity', test: 'is', value: 'software' }
  const nameOf = ({ to, key }: { to: string; key: string }) => text(`${to} ${key}`)
  const [told] = differences('incentive', {}, { criteria: [row] }, nameOf)
  expect(told?.after).toEqual([
    {
      parts: [
        { field: 'criteria.question', said: text('question activity') },
        { field: 'criteria.test', said: 'is' },
        { field: 'criteria.value', said: text('answer activity software') },
      ],
    },
  ])
  expect(referencesIn({ criteria: [row] })).toEqual([
    { to: 'answer', key: 'activity software' },
    { to: 'question', key: 'activity' },
  ])
})

test('references are found wherever they stand', () =>
  expect(
    referencesIn({ place: 'hue', sources: ['S1', 'S2'], basis: [{ instrument: 'law', article: null }] }),
  ).toEqual([
    { to: 'subject', key: 'hue' },
    { to: 'source', key: 'S1' },
    { to: 'source', key: 'S2' },
    { to: 'legal_instrument', key: 'law' },
  ]))
