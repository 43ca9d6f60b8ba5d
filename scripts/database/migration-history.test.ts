import { expect, test } from 'vitest'
import { compareHistory, type AppliedMigration } from './migration-history'

const migration = (name: string, checksum = 'as written') => ({ name, checksum, sql: '' })
const applied = (name: string, differences: Partial<AppliedMigration> = {}) => ({
  ...{ name, checksum: 'as written', finished: true, rolledBack: false },
  ...differences,
})

test.each([
  ['a new database is behind by all', ['one', 'two'], [], { state: 'behind', pending: ['one', 'two'] }],
  ['one is missing', ['one', 'two'], [applied('one')], { state: 'behind', pending: ['two'] }],
  ['all are there', ['one'], [applied('one')], { state: 'current' }],
  [
    'one stopped half-way',
    ['one'],
    [applied('one', { finished: false })],
    { state: 'failed', names: ['one'] },
  ],
  [
    'one stopped half-way and was set right',
    ['one'],
    [applied('one', { finished: false, rolledBack: true }), applied('one')],
    { state: 'current' },
  ],
  [
    'one was edited afterwards',
    ['one'],
    [applied('one', { checksum: 'other' })],
    { state: 'edited', names: ['one'] },
  ],
  ['the database is newer', ['one'], [applied('one'), applied('two')], { state: 'ahead', names: ['two'] }],
])('%s', (_case, code, database, expected) =>
  expect(
    compareHistory(
      code.map((name) => migration(name)),
      database,
    ),
  ).toEqual(expected),
)
