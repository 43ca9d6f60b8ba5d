import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import type { Site } from '@/lib/zones/zone'
import type { Identity } from './identity'

/** Where a statement comes from: a published version, or a change that is not published yet. */
export type Origin = { version: number | null; change: number | null }

/** What a rule needs to know of a figure. */
export type HeldFigure = Origin &
  Pick<
    Figure,
    'period' | 'periodApproximate' | 'value' | 'unit' | 'qualifier' | 'coverage' | 'standing' | 'status'
  > & {
    /** Keys. */
    subject: string
    metric: string
    definition: string
  }

/** What a rule needs to know of a metric: in which periods a value of it speaks. */
export type HeldMetric = Origin & Pick<Metric, 'key' | 'name' | 'nature' | 'carriesForward'>

/** A state of the facts as far as rules between figures look at it. */
export type Held = {
  identities: readonly (Identity & Origin)[]
  metrics: readonly HeldMetric[]
  sites: readonly (Pick<Site, 'key' | 'zone' | 'kind'> & Origin)[]
  figures: readonly HeldFigure[]
}

export const NOTHING_HELD: Held = { identities: [], metrics: [], sites: [], figures: [] }
