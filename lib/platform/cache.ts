import 'server-only'
import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import type { AsOf } from '@/lib/shared/as-of'
import { currentTrial } from './trial'

/** Every cache tag in the portal. A write names what it touched; a read names what it shows. */
export const tags = {
  /** Names that figures and statements carry along: of metrics, definitions, sources, places, networks, zones. */
  names: 'names',
  /** What is said for today ("overdue by 12 days") and changes at midnight in the parks, with no write. */
  day: 'day',
  releases: 'releases',
  zones: 'zones',
  zone: (slug: string) => `zone:${slug}`,
  subject: (key: string) => `subject:${key}`,
  metrics: 'metrics',
  metric: (key: string) => `metric:${key}`,
  sources: 'sources',
  conflicts: 'conflicts',
  identities: 'identities',
  law: 'law',
  incentives: 'incentives',
  questions: 'questions',
  events: 'events',
  spaces: (zone: string) => `spaces:${zone}`,
  /** What can be leased anywhere. */
  allSpaces: 'spaces',
  attachments: (subject: string) => `attachments:${subject}`,
  figure: (id: number) => `figure:${id}`,
} as const

// A page that Next renders and keeps must be drawn again at the latest after this many seconds, whatever happens.
const LONGEST = 24 * 60 * 60

/**
 * A public read: remembered across requests until one of its tags is touched, and shared within a request.
 * Takes no actor, so it can never hold private rows. The value must survive JSON: no dates, no decimals.
 * While a publication is tried it is neither remembered nor answered from what was remembered.
 */
export function publicRead<Args extends unknown[], Value>(
  name: string,
  tagsOf: (...args: Args) => string[],
  read: (...args: Args) => Promise<Value>,
) {
  const kept = cache((...args: Args) =>
    unstable_cache(() => read(...args), [name, JSON.stringify(args)], {
      tags: tagsOf(...args),
      revalidate: LONGEST,
    })(),
  )
  return (...args: Args) => (currentTrial() ? read(...args) : kept(...args))
}

/** Tags for a read of the live state; what stood at an earlier release never changes and needs none. */
export const liveTags = (at: AsOf, ...touched: string[]) => (at === 'live' ? [tags.names, ...touched] : [])
