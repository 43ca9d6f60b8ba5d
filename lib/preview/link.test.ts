import { expect, test } from 'vitest'
import { digestOf, newToken, stateOf, withoutTokens } from './link'

const day = (number: number) => new Date(Date.UTC(2026, 0, number))
const link = { createdAt: day(5), expiresAt: day(10), revokedAt: null }
const submitted = { state: 'submitted', submittedAt: day(4) } as const

test.each([
  ['open', link, submitted],
  ['open', link, { state: 'approved', submittedAt: day(4) }],
  ['expired', { ...link, expiresAt: day(7) }, submitted],
  ['revoked', { ...link, revokedAt: day(6) }, submitted],
  ['revoked', { ...link, revokedAt: day(6), expiresAt: day(7) }, { ...submitted, state: 'published' }],
  ['published', link, { ...submitted, state: 'published' }],
  ['published', { ...link, expiresAt: day(7) }, { ...submitted, state: 'published' }],
  ['taken_back', link, { state: 'draft', submittedAt: null }],
  ['taken_back', link, { state: 'draft', submittedAt: day(4) }],
  ['taken_back', link, { state: 'submitted', submittedAt: day(6) }],
] as const)('a link is %s', (state, own, changeSet) => expect(stateOf(own, changeSet, day(8))).toBe(state))

test('a token is long, never the same, and kept as a digest', () => {
  expect(newToken()).toMatch(/^[\w-]{43}$/)
  expect(newToken()).not.toBe(newToken())
  expect(digestOf('a')).toBe('ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb')
})

test('what is kept of a mail leads nowhere', () =>
  expect(withoutTokens(`Read\n\nhttps://zonebook.test/preview/${newToken()}/vi\n\nuntil then`)).toBe(
    'Read\n\nhttps://zonebook.test/preview/…/vi\n\nuntil then',
  ))
