import { expect, test } from 'vitest'
import { ownAddress } from './own-address'

test.each([
  ['nothing was asked for', undefined, '/admin'],
  ['a staff page', '/admin/zones/qtsc?from=1', '/admin/zones/qtsc?from=1'],
  ['a public page', '/en/zones', '/admin'],
  ['another site', 'https://elsewhere.example/admin', '/admin'],
  ['another site without a scheme', '//elsewhere.example/admin', '/admin'],
  ['another site with backslashes', '/\\elsewhere.example/admin', '/admin'],
  ['a way out of the staff pages', '/admin/../en', '/admin'],
  ['a page that only begins alike', '/administration', '/admin'],
  ['the sign-in page', '/admin/sign-in?next=/admin', '/admin'],
  ['a script', 'javascript:alert(1)', '/admin'],
])('%s', (_case, next, expected) => expect(ownAddress(next)).toBe(expected))
