import { expect, test } from 'vitest'
import { isOwnRequest } from './own-request'

const own = { host: 'portal.example' }

test.each<[string, string, Record<string, string>, boolean]>([
  ['a page of the portal', 'PUT', { ...own, 'sec-fetch-site': 'same-origin' }, true],
  ['a page of another site', 'PUT', { ...own, 'sec-fetch-site': 'cross-site' }, false],
  ['a page of a neighbour domain', 'PUT', { ...own, 'sec-fetch-site': 'same-site' }, false],
  ['an address that was typed', 'GET', { ...own, 'sec-fetch-site': 'none' }, true],
  ['an address that was typed cannot write', 'PUT', { ...own, 'sec-fetch-site': 'none' }, false],
  ['an older browser on the portal', 'PUT', { ...own, origin: 'https://portal.example' }, true],
  ['an older browser elsewhere', 'PUT', { ...own, origin: 'https://evil.example' }, false],
  ['a sandboxed page', 'PUT', { ...own, origin: 'null' }, false],
  [
    'behind a proxy',
    'PUT',
    { host: 'inside:3000', 'x-forwarded-host': 'portal.example', origin: 'https://portal.example' },
    true,
  ],
  ['who says nothing may read', 'GET', own, true],
  ['who says nothing may not write', 'PUT', own, false],
])('%s', (_case, method, headers, expected) =>
  expect(isOwnRequest(method, new Headers(headers))).toBe(expected),
)
