import { expect, test } from 'vitest'
import { changedInOneLanguage } from './one-language'

const text = (en: string, vi: string) => ({ en, vi })

test.each([
  ['one language', { note: text('a', 'b') }, { note: text('c', 'b') }, ['note']],
  ['both', { note: text('a', 'b') }, { note: text('c', 'd') }, []],
  ['neither', { note: text('a', 'b') }, { note: text(' a', 'b ') }, []],
  ['a text that is new', { note: null }, { note: text('a', 'b') }, []],
  ['a text that is gone', { note: text('a', 'b') }, { note: null }, []],
  [
    'a text inside another',
    { gives: { conditions: [text('a', 'b')] } },
    { gives: { conditions: [text('a', 'c')] } },
    ['gives.conditions.0'],
  ],
  ['what is no text', { value: '1' }, { value: '2' }, []],
  [
    'letters with their accents composed otherwise',
    { name: text('a', 'số') },
    { name: text('a', 'số'.normalize('NFD')) },
    [],
  ],
])('%s', (_case, before, after, fields) => expect(changedInOneLanguage(before, after)).toEqual(fields))
