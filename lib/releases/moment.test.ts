import { expect, test } from 'vitest'
import { momentQuery, parseMoment } from './moment'

test.each([
  ['2026-03-31', { kind: 'day', day: '2026-03-31' }],
  ['2024-02-29', { kind: 'day', day: '2024-02-29' }],
  ['release-3', { kind: 'release', number: 3 }],
])('%s can be read', (text, moment) => expect(parseMoment(text)).toEqual(moment))

test.each([
  '2026-02-30',
  '2025-02-29',
  '2026-3-1',
  '31/03/2026',
  'yesterday',
  '',
  'release-0',
  'release-x',
  '2026-13-01',
])('"%s" names no moment', (text) => expect(parseMoment(text)).toBeNull())

test.each(['asOf=2026-03-31', 'release=3'])('an address asks for it by %s', (query) => {
  const moment = parseMoment(query.replace('asOf=', '').replace('release=', 'release-'))
  expect(moment && momentQuery(moment)).toBe(query)
})
