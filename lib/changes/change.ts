import type * as z from 'zod'
import { attachmentContent } from '@/lib/attachments/schema'
import { conflictContent } from '@/lib/conflicts/schema'
import { eventContent } from '@/lib/events/schema'
import { observationContent } from '@/lib/figures/schema'
import { identityContent } from '@/lib/identities/schema'
import { incentiveContent } from '@/lib/incentives/schema'
import { legalInstrumentContent } from '@/lib/law/schema'
import { definitionContent, metricContent } from '@/lib/metrics/schema'
import { organisationContent } from '@/lib/organisations/schema'
import { questionContent } from '@/lib/questions/schema'
import { sourceContent } from '@/lib/sources/schema'
import { spaceContent } from '@/lib/spaces/schema'
import { statementContent } from '@/lib/statements/schema'
import { networkContent, placeContent, siteContent, zoneContent } from '@/lib/zones/schema'

/** Everything that can be published, and what may be said of each. */
export const CONTENT = {
  source: sourceContent,
  network: networkContent,
  place: placeContent,
  zone: zoneContent,
  site: siteContent,
  metric: metricContent,
  definition: definitionContent,
  identity: identityContent,
  organisation: organisationContent,
  conflict: conflictContent,
  legal_instrument: legalInstrumentContent,
  question: questionContent,
  incentive: incentiveContent,
  event: eventContent,
  space: spaceContent,
  attachment: attachmentContent,
  observation: observationContent,
  statement: statementContent,
} as const

export type ChangeKind = keyof typeof CONTENT
export type ContentOf<Kind extends ChangeKind> = z.output<(typeof CONTENT)[Kind]>

/** A proposal to publish something new. */
export type Creation = { [Kind in ChangeKind]: { kind: Kind; content: ContentOf<Kind> } }[ChangeKind]
