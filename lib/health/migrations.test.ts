import { expect, test } from 'vitest'
import { misfit } from './migrations'

const applied = (name: string) => ({ name, finished: true })

test.each([
  ['the same', ['1', '2'], [applied('1'), applied('2')], null],
  ['one is missing', ['1', '2'], [applied('1')], 'These migrations are not applied: 2'],
  ['none was ever applied', ['1'], [], 'These migrations are not applied: 1'],
  ['one stopped half-way', ['1'], [{ name: '1', finished: false }], 'These migrations stopped half-way: 1'],
  [
    'the database is newer',
    ['1'],
    [applied('1'), applied('2')],
    'The database has migrations that this version does not know: 2',
  ],
])('%s', (_case, code, database, expected) => expect(misfit(code, database)).toBe(expected))
