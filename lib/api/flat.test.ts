import { expect, test } from 'vitest'
import { tabulate } from './flat'

const text = { en: 'eight', vi: 'tám' }

test('texts and sources become columns of their own', () =>
  expect(tabulate([{ slug: 'a', name: text, source: { id: 'S1', url: null } }])).toEqual({
    header: ['slug', 'name_en', 'name_vi', 'source_id', 'source_url'],
    rows: [['a', 'eight', 'tám', 'S1', '']],
  }))

test('what one entry lacks is an empty cell, never another column', () =>
  expect(
    tabulate([
      { slug: 'a', note: null },
      { slug: 'b', note: text },
    ]),
  ).toEqual({
    header: ['slug', 'note_en', 'note_vi'],
    rows: [
      ['a', '', ''],
      ['b', 'eight', 'tám'],
    ],
  }))

test('what one entry says in parts and another in one has a column for each', () =>
  expect(tabulate([{ source: { id: 'S1' } }, { source: 'S2' }])).toEqual({
    header: ['source_id', 'source'],
    rows: [
      ['S1', ''],
      ['', 'S2'],
    ],
  }))

test('a list is one cell', () =>
  expect(
    tabulate([{ categories: ['cit', 'land'], basis: [{ instrument: 'law-71', article: null }] }]).rows,
  ).toEqual([['cit; land', 'law-71']]))

test('a condition is named by its question, and a term says all that it grants', () =>
  expect(
    tabulate([
      {
        criteria: [{ question: 'activity', value: 'software', instrument: 'law-71' }],
        terms: [{ tax: 'cit', kind: 'rate', percent: '10', years: 15, times: null }],
      },
    ]).rows,
  ).toEqual([['activity', 'cit, rate, 10, 15']]))
