import { createHash, randomBytes } from 'node:crypto'

/** What only its reader knows. 32 random bytes: nobody guesses one, and looking for one tells nothing of another. */
export const newToken = () => randomBytes(32).toString('base64url')

/** What is kept of it. The index is asked for the digest, so that how long the answer takes says nothing of a token. */
export const digestOf = (token: string) => createHash('sha256').update(token).digest('hex')

export type LinkState = 'open' | 'expired' | 'revoked' | 'published' | 'taken_back'

type Link = { createdAt: Date; expiresAt: Date; revokedAt: Date | null }
type Shown = { state: 'draft' | 'submitted' | 'approved' | 'published'; submittedAt: Date | null }

/**
 * Whether a link may be followed. It was given for what lay for review then: what was taken back or returned meanwhile
 * is something else, even when it is handed in again.
 */
export function stateOf(link: Link, changeSet: Shown, now = new Date()): LinkState {
  if (link.revokedAt) return 'revoked'
  if (changeSet.state === 'published') return 'published'
  if (changeSet.state === 'draft' || !changeSet.submittedAt || changeSet.submittedAt > link.createdAt)
    return 'taken_back'
  return link.expiresAt <= now ? 'expired' : 'open'
}

/** A text without the tokens in it: what is kept of a mail once it was sent. */
export const withoutTokens = (text: string) => text.replaceAll(/(\/preview\/)[\w-]{43}(?=\/)/g, '$1…')
