import * as z from 'zod'
import { formula } from '@/lib/derivations/schema'
import { bilingual, decimal, unit } from '@/lib/shared/fields'
import { AGGREGATIONS, CADENCES, METRIC_TOPICS, NATURES } from './metric'

const key = z.string().regex(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'metric_key')

export const metricContent = z.object({
  key,
  name: bilingual(120),
  description: bilingual(1000),
  topic: z.enum(METRIC_TOPICS),
  position: z.int().nonnegative(),
  unit,
  nature: z.enum(NATURES),
  aggregation: z.enum(AGGREGATIONS),
  carriesForward: z.boolean(),
  cadence: z.enum(CADENCES),
  dueDays: z.int().positive().max(366).nullable(),
  /** Absent in what was published before there were alerts. */
  alertPercent: decimal.nullable().default(null),
})
export type MetricContent = z.output<typeof metricContent>

/** A definition's key is its metric's, a full stop, and a word for what is counted: `enterprises.it-firms`. */
export const definitionContent = z.object({
  key: z.string().regex(/^[a-z0-9_]+\.[a-z0-9]+(-[a-z0-9]+)*$/, 'definition_key'),
  metric: key,
  text: bilingual(500),
  formula: formula.nullable(),
})
export type DefinitionContent = z.output<typeof definitionContent>
