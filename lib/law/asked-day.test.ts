import { expect, test } from 'vitest'
import { askedDay } from './asked-day'

test.each([
  ['', { day: null, typed: null }],
  ['on=', { day: null, typed: null }],
  ['on=2026-03-01', { day: '2026-03-01', typed: null }],
  ['on=2024-02-29', { day: '2024-02-29', typed: null }],
  ['on=2026-02-29', { day: null, typed: '2026-02-29' }],
  ['on=31.12.2025', { day: null, typed: '31.12.2025' }],
  ['on=2026', { day: null, typed: '2026' }],
  ['on=+soon+', { day: null, typed: 'soon' }],
  ['on=2026-03-01&on=2027-01-01', { day: '2026-03-01', typed: null }],
  [`on=${'x'.repeat(500)}`, { day: null, typed: 'x'.repeat(60) }],
])('%s', (query, asked) => expect(askedDay(new URLSearchParams(query))).toEqual(asked))
