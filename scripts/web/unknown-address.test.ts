import { expect, test } from 'vitest'
import { wordsFor } from './unknown-address'

test.each([
  ['/en/zones/atlantis', '/en/unknown-address'],
  ['/vi', '/vi/unknown-address'],
  ['/vi/zones?asOf=31/03/2026', '/vi/unknown-address/31%2F03%2F2026'],
  ['/en/zones/qtsc?release=99', '/en/unknown-address/release-99'],
  ['/preview/change-set-3-after/vi/zones/atlantis', '/preview/change-set-3-after/vi/unknown-address'],
  ['/preview/a_token-of-ours/en', '/preview/a_token-of-ours/en/unknown-address'],
])('%s is answered with the words of %s', (address, words) => expect(wordsFor(address)).toBe(words))

test.each(['/english', '/preview', '/preview/x/english', '/admin/nowhere', '/api/v1/nothing', '/'])(
  '%s has words of its own',
  (address) => expect(wordsFor(address)).toBeNull(),
)
