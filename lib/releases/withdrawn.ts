import type { Text } from '@/lib/shared/text'

/** What has a page of its own and can be withdrawn. A figure's passport tells of its withdrawal itself. */
export const PAGED = ['zone', 'incentive', 'legal_instrument', 'event', 'metric'] as const
export type Paged = (typeof PAGED)[number]

/** That something was withdrawn: by which release, when, and why. */
export type Withdrawal = {
  release: number
  publishedAt: string
  nature: 'revision' | 'correction' | null
  reason: Text | null
}

/** The last release at which it stood. No release withdraws what it publishes, so there is one. */
export const lastStanding = ({ release }: Withdrawal) => release - 1
