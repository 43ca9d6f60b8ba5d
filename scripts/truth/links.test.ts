import { expect, test } from 'vitest'
import { addressOf, targetOf } from './links'

const ORIGINS = ['http://localhost:3000', 'https://zones.example.org']
const target = (link: string, asOf?: string) => targetOf(link, '/en/zones/qtsc', ORIGINS, asOf)

test.each([
  ['/en', { kind: 'page', path: '/' }],
  ['/vi/zones/dsp#land', { kind: 'page', path: '/zones/dsp' }],
  ['https://zones.example.org/en/metrics', { kind: 'page', path: '/metrics' }],
  ['/en/compare?zones=a,b', { kind: 'page', path: '/compare?zones=a,b' }],
  ['#figures', { kind: 'page', path: '/zones/qtsc' }],
  ['/en?asOf=2026-11-21', { kind: 'earlier', address: '/en?asOf=2026-11-21' }],
  ['/en/zones?release=3', { kind: 'earlier', address: '/en/zones?release=3' }],
  [
    '/api/v1/observations.csv?metric=exports',
    { kind: 'file', address: '/api/v1/observations.csv?metric=exports' },
  ],
  ['/admin/zones', null],
  ['https://elsewhere.example.org/en', null],
  ['mailto:someone@example.org', null],
])('%s', (link, expected) => expect(target(link)).toEqual(expected))

test('on an earlier day, links that keep to it lead to its pages and others out of it', () => {
  expect(target('/en/zones?asOf=2026-11-21', '2026-11-21')).toEqual({ kind: 'page', path: '/zones' })
  expect(target('/en/zones', '2026-11-21')).toBeNull()
  expect(addressOf('/', 'vi', '2026-11-21')).toBe('/vi?asOf=2026-11-21')
  expect(addressOf('/compare?zones=a', 'en', '2026-11-21')).toBe('/en/compare?zones=a&asOf=2026-11-21')
})
