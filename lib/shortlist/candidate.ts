import type { Figure } from '@/lib/figures/figure'
import type { ComparedPrice } from '@/lib/spaces/price-basis'
import type { Space } from '@/lib/spaces/dto'
import type { Statement } from '@/lib/statements/statement'
import type { Zone } from '@/lib/zones/zone'
import type { ReadMetric } from './criterion'

/** A zone with all that it is judged by. A metric without a figure was not reported. */
export type Candidate = {
  zone: Zone
  figures: Partial<Record<ReadMetric, Figure>>
  spaces: readonly Space[]
  /** What sources say that it does. */
  sectors: readonly Statement[]
}

/** What stands behind a verdict or a score. */
export type Evidence =
  | { kind: 'figure'; figure: Figure }
  | { kind: 'space'; space: Space; price: ComparedPrice | null }
  | { kind: 'statement'; statement: Statement }
  | { kind: 'zone' }
