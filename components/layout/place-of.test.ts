import { expect, test } from 'vitest'
import { placeOf } from './place-of'

test.each([
  ['/en', { place: '', isWhole: true }],
  ['/vi/zones', { place: 'zones', isWhole: true }],
  ['/en/zones/qtsc', { place: 'zones', isWhole: false }],
  ['/vi/legal-instruments', { place: 'incentives', isWhole: false }],
  ['/en/legal-instruments/a-law', { place: 'incentives', isWhole: false }],
  ['/preview/12-after/vi/metrics/workforce', { place: 'metrics', isWhole: false }],
])('%s', (address, expected) => expect(placeOf(address)).toEqual(expected))
