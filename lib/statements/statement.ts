import type { Confidence, SourceRef } from '@/lib/figures/figure'
import type { Text } from '@/lib/shared/text'

/** What a statement is about, in the order in which a profile tells it. */
export const STATEMENT_TOPICS = [
  'name',
  'operator',
  'establishment',
  'recognition',
  'address',
  'location',
  'sectors',
  'tenants',
  'infrastructure',
  'buildings',
  'occupancy',
  'operation',
  'capacity',
  'demand',
  'targets',
  'implementation',
  'land',
  'expansion',
  'chain',
  'ranking',
  'contact',
  'website',
  'facts',
  'gap',
] as const
export type StatementTopic = (typeof STATEMENT_TOPICS)[number]

/** A sourced sentence about a zone, network, site or place. */
export type Statement = {
  id: number
  subject: string
  topic: StatementTopic
  text: Text
  period: string | null
  periodNote: Text | null
  note: Text | null
  verified: boolean
  confidence: Confidence
  source: SourceRef
  organisations: {
    slug: string
    name: Text
    role: 'operator' | 'investor' | 'tenant' | 'organiser' | 'visitor'
  }[]
  release: number
}
