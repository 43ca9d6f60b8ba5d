import type { Text } from '@/lib/shared/text'

export const QUALIFIERS = ['exact', 'about', 'over', 'at_least', 'under'] as const
export const STATUSES = ['reported', 'provisional', 'estimated', 'derived'] as const
export const CONFIDENCES = ['high', 'medium', 'low'] as const
export const STANDINGS = ['ruled', 'alternate'] as const

/** The part that an input plays in a derived figure's formula: sums over sums, terms of a sum, factors, a rate. */
export const INPUT_ROLES = ['numerator', 'denominator', 'addend', 'factor', 'rate'] as const

export type InputRole = (typeof INPUT_ROLES)[number]
export type Qualifier = (typeof QUALIFIERS)[number]
export type ObservationStatus = (typeof STATUSES)[number]
export type Confidence = (typeof CONFIDENCES)[number]
export type Standing = (typeof STANDINGS)[number]
/** A level is true at a moment (workforce); a flow is counted over a period (revenue). */
export type Nature = 'level' | 'flow'
export type SubjectKind = 'network' | 'zone' | 'site' | 'place'
export type SourceQuality =
  'official' | 'press' | 'company' | 'lawfirm' | 'weak' | 'background' | 'calculation'

/** A source as a figure cites it. */
export type SourceRef = {
  id: string
  title: string
  publisher: string
  url: string | null
  published: string
  quality: SourceQuality
}

/** A published figure with its proof: the one shape that pages, charts, files and the API read. */
export type Figure = {
  id: number
  subject: { key: string; kind: SubjectKind; name: Text }
  metric: { key: string; name: Text; nature: Nature }
  definition: { key: string; text: Text }
  period: string
  periodApproximate: boolean
  periodNote: Text | null
  /** Decimal as text, in the plain unit; null when it is known to be missing, and then `missingCause` says why. */
  value: string | null
  missingCause: Text | null
  unit: string
  qualifier: Qualifier
  status: ObservationStatus
  verified: boolean
  confidence: Confidence
  coverage: Text | null
  note: Text | null
  source: SourceRef
  standing: Standing
  standingReason: Text | null
  conflict: string | null
  /** The release that published it, and the one that superseded it (null while it is current). */
  release: number
  supersededIn: number | null
}
