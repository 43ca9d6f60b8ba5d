import type { Attachment } from '@/lib/attachments/attachment'
import type { Text } from '@/lib/shared/text'
import type { Event } from '@/lib/events/dto'
import type { Figure } from '@/lib/figures/figure'
import type { MetricFreshness } from '@/lib/freshness/freshness'
import type { Incentive } from '@/lib/incentives/dto'
import type { Granted } from '@/lib/incentives/granted'
import type { LegalInstrument } from '@/lib/law/dto'
import type { Metric } from '@/lib/metrics/metric'
import type { AsOf } from '@/lib/releases/as-of'
import type { ReleaseMention } from '@/lib/releases/release'
import type { Space } from '@/lib/spaces/dto'
import type { Statement } from '@/lib/statements/statement'
import type { Peer } from '@/lib/zones/peers'
import type { Zone } from '@/lib/zones/zone'
import type { KnownSite } from './site-figures'

/** All that a profile is drawn from. */
export type Profile = {
  /** The state that it shows. */ at: AsOf
  zone: Zone
  figures: readonly Figure[]
  statements: readonly Statement[]
  sites: readonly KnownSite[]
  spaces: readonly Space[]
  incentives: readonly Incentive[]
  /** Whether each incentive is on that day, by slug. */ granted: Readonly<Record<string, Granted>>
  instruments: readonly LegalInstrument[]
  metrics: readonly Metric[]
  freshness: readonly MetricFreshness[]
  conflicts: readonly { key: string; topic: Text; detail: Text; ruling: Text }[]
  events: readonly Event[]
  attachments: readonly Attachment[]
  networkGaps: readonly Statement[]
  /** Those it is compared with unless a reader chooses others. */
  peers: readonly Peer[]
  expansions: readonly Peer[]
  /** That changed what is told of it, the newest first. */
  releases: readonly ReleaseMention[]
  /** The day in the parks (ISO date) for which it says what is late. */
  day: string
  /** Where the portal is reached, as a citation needs it. */
  origin: string
}
