import type { ChangeSetState } from '@/lib/changes/change-view'
import type { Text } from '@/lib/shared/text'

export type ZoneName = { slug: string; name: Text }

/** A change set in a list of those that wait for somebody. */
export type Waiting = {
  id: number
  state: ChangeSetState
  author: string
  mine: boolean
  /** Empty for what belongs to no zone. */
  zones: ZoneName[]
  changes: number
  /** Since when it waits (ISO): handed in, or sent back. */
  since: string
  /** Why it was sent back, where one reason was given for all. */
  reason: string | null
  /** When it will be published (ISO), and who approved it. */
  scheduledFor: string | null
  approver: string | null
  /** The figure that moves most; null when none is compared with one before. */
  largest: { percent: string; metric: Text; subject: Text; period: string } | null
  /** Whether its author may approve it, as an administrator allowed for every zone in it. */
  onePerson: boolean
}

/** A review that an urgent release opened and nobody closed. */
export type OpenAfterReview = {
  release: number
  title: Text
  changeSet: number
  author: string
  publishedAt: string
  urgentReason: string
  zones: ZoneName[]
  /** False for those whose hands it went through. */
  mayClose: boolean
}

/** What somebody said about a change set or one change of it. */
export type Comment = {
  id: number
  change: number | null
  author: string
  mine: boolean
  at: string
  text: string
}

/** A document that a change rests on. */
export type Evidence = { id: string; title: string; publisher: string; published: string; url: string | null }

/** Whether one person alone may publish for a zone, as an administrator decided. */
export type OnePersonRule = { allowed: boolean; reason: string; by: string; at: string }

/** How long something has waited, in the largest unit that fits. */
export function waited(since: string, now: Date) {
  const minutes = Math.max(0, Math.floor((now.getTime() - Date.parse(since)) / 60_000))
  if (minutes < 60) return { unit: 'minutes', count: minutes } as const
  if (minutes < 48 * 60) return { unit: 'hours', count: Math.floor(minutes / 60) } as const
  return { unit: 'days', count: Math.floor(minutes / (24 * 60)) } as const
}
