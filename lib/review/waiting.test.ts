import { expect, test } from 'vitest'
import { waited } from './waiting'

const now = new Date('2026-11-22T12:00:00Z')

test.each([
  ['just now', '2026-11-22T11:59:40Z', { unit: 'minutes', count: 0 }],
  ['a clock that runs ahead', '2026-11-22T12:00:05Z', { unit: 'minutes', count: 0 }],
  ['under an hour', '2026-11-22T11:01:00Z', { unit: 'minutes', count: 59 }],
  ['an hour', '2026-11-22T11:00:00Z', { unit: 'hours', count: 1 }],
  ['the day before', '2026-11-20T12:01:00Z', { unit: 'hours', count: 47 }],
  ['two days', '2026-11-20T12:00:00Z', { unit: 'days', count: 2 }],
])('%s', (_case, since, expected) => expect(waited(since, now)).toEqual(expected))
