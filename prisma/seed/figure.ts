import type { Confidence } from '@/lib/figures/figure'
import type { ObservationContent } from '@/lib/figures/schema'
import { CONFLICT_OF_FACT } from './conflict-links'
import { DERIVED_FROM } from './derived-from'
import { inPlainUnit } from './measure'
import { definitionOf } from './metrics'
import { readPeriod } from './reference-period'
import { inBothIfAny } from './translation'

/** A fact that states a number, whichever part of the file it stands in. */
export type Counted = {
  path: string
  subject: string
  /** As the file names it. */
  metric: string
  value: number
  unit: string
  asOf: string | null
  source: string
  verified: boolean
  confidence: Confidence
  qualifier: '>' | '~' | '>=' | undefined
  note: string | undefined
  derived: boolean
}

const QUALIFIER = { '>': 'over', '~': 'about', '>=': 'at_least' } as const

/** Metrics that the file names differently from the portal; dong and dollars per hectare are kept apart. */
function metricKey(metric: string, unit: string): string {
  if (metric === 'area' || metric === 'area_ha') return 'land_area'
  if (metric === 'land_productivity') return 'usd_per_ha_year'
  if (metric === 'revenue_per_ha') return unit.startsWith('VND') ? 'vnd_per_ha_year' : 'usd_per_ha_year'
  return metric
}

function status({ metric, derived }: Counted) {
  if (derived) return 'derived'
  return metric === 'revenue_expected' ? 'estimated' : 'reported'
}

/** A figure as the portal publishes it, in its plain unit. */
export function figureOf(counted: Counted): ObservationContent {
  const { value, unit } = inPlainUnit(counted.value, counted.unit)
  const metric = metricKey(counted.metric, unit)
  return {
    subject: counted.subject,
    metric,
    definition: definitionOf(counted.path, metric, counted.unit),
    ...readPeriod(counted.asOf),
    value,
    missingCause: null,
    unit,
    qualifier: counted.qualifier ? QUALIFIER[counted.qualifier] : 'exact',
    status: status(counted),
    verified: counted.verified,
    confidence: counted.confidence,
    coverage: null,
    note: inBothIfAny(counted.note),
    source: counted.source,
    standing: 'ruled',
    standingReason: null,
    conflict: CONFLICT_OF_FACT[counted.path] ?? null,
    inputs: [...(DERIVED_FROM[counted.path] ?? [])],
  }
}
