import { expect, test } from 'vitest'
import { merged } from './merged'

const original = { value: '165', scale: '1', period: '2020', 'note.en': '' }

test.each([
  ['what I changed is mine', { ...original, value: '171' }, original, { value: '171' }],
  [
    'what I left alone is theirs',
    original,
    { ...original, 'note.en': 'recounted' },
    { 'note.en': 'recounted' },
  ],
  [
    'both changed: mine, after I have seen theirs',
    { ...original, value: '171' },
    { ...original, value: '180' },
    { value: '171' },
  ],
  [
    'each changed another field: both stand',
    { ...original, value: '171' },
    { ...original, period: '2021' },
    { value: '171', period: '2021' },
  ],
  [
    'a value is taken with its scale',
    { ...original, value: '2', scale: '1000' },
    { ...original, value: '165', scale: '1000000' },
    { value: '2', scale: '1000' },
  ],
  ['what they do not say stays as I sent it', { ...original, base: '7' }, original, { base: '7' }],
])('%s', (_case, mine, theirs, expected) => expect(merged(original, mine, theirs)).toMatchObject(expected))
