import type { LinkState } from './link'

/** A link to a change set's pages, as those who manage it see it. Moments are ISO. */
export type LinkView = {
  id: number
  name: string
  email: string
  by: string
  createdAt: string
  expiresAt: string
  revokedAt: string | null
  state: LinkState
  visits: number
  /** The newest visits; `allowed` tells whether the page was shown. */
  newest: { at: string; path: string; allowed: boolean }[]
}
