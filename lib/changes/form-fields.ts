import type { ConflictContent } from '@/lib/conflicts/schema'
import type { ChangeReason, ObservationContent } from '@/lib/figures/schema'
import type { Locale, Text } from '@/lib/shared/text'
import type { StatementContent } from '@/lib/statements/schema'
import type { SiteContent, ZoneContent } from '@/lib/zones/schema'
import { typedValue } from './typed-value'

/** The fields of a form by name, as text: what it is filled with, and what it sends. */
export type Fields = Record<string, string>

/** The fields of a text in both languages; empty where there is none. */
export const both = (name: string, text: Text | null): Fields => ({
  [`${name}.en`]: text?.en ?? '',
  [`${name}.vi`]: text?.vi ?? '',
})
const yesNo = (answer: boolean) => (answer ? 'yes' : 'no')

export const figureFields = (content: ObservationContent, locale: Locale): Fields => ({
  ...typedValue(content.value, content.unit, locale),
  unit: content.unit,
  qualifier: content.qualifier,
  ...both('missingCause', content.missingCause),
  period: content.period,
  periodApproximate: yesNo(content.periodApproximate),
  definition: content.definition,
  source: content.source,
  ...both('periodNote', content.periodNote),
  status: content.status,
  verified: yesNo(content.verified),
  confidence: content.confidence,
  ...both('coverage', content.coverage),
  ...both('note', content.note),
})

/** What a figure says and its form does not ask: what a ruling decides. */
export const standingFields = ({ standing, standingReason }: ObservationContent): Fields => ({
  standing,
  ...both('standingReason', standingReason),
})

export const conflictFields = ({ topic, detail, ruling }: ConflictContent): Fields => ({
  ...both('topicOf', topic),
  ...both('detail', detail),
  ...both('ruling', ruling),
})

export const siteFields = ({ name }: SiteContent): Fields => both('name', name)

export const statementFields = (content: StatementContent): Fields => ({
  topic: content.topic,
  ...both('text', content.text),
  period: content.period ?? '',
  source: content.source,
  verified: yesNo(content.verified),
  confidence: content.confidence,
  ...both('note', content.note),
})

export const zoneFields = (content: ZoneContent): Fields => ({
  ...both('name', content.name),
  stage: content.stage,
  ...both('stageNote', content.stageNote),
  website: content.website ?? '',
  ...both('note', content.note),
})

export const reasonFields = (
  why: { nature: ChangeReason['nature'] | null; reason: Text | null } | null,
): Fields => ({
  'why.nature': why?.nature ?? '',
  ...both('why.reason', why?.reason ?? null),
})
