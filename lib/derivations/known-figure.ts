import type { Confidence, Nature, Qualifier } from '@/lib/figures/figure'
import type { Span } from '@/lib/shared/period'
import type { Text } from '@/lib/shared/text'

/** A ruled figure with a value, as calculations read it. */
export type KnownFigure = {
  id: number
  subject: string
  metric: string
  definition: string
  period: string
  /** The days of the period; null when it is undated. */
  span: Span | null
  periodApproximate: boolean
  /** Decimal as text, in the plain unit. */
  value: string
  unit: string
  qualifier: Qualifier
  verified: boolean
  confidence: Confidence
}

/** What a calculation must know of a metric. */
export type Measure = {
  key: string
  name: Text
  unit: string
  nature: Nature
  /** Whether a value stands until a later one is reported. */
  carriesForward: boolean
}
