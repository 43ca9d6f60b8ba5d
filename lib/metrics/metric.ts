import type { Text } from '@/lib/shared/text'

/** The groups that metrics are shown in, in reading order. */
export const METRIC_TOPICS = [
  'enterprises',
  'workforce',
  'output',
  'land',
  'space',
  'investment',
  'network',
  'conversion',
] as const
export type MetricTopic = (typeof METRIC_TOPICS)[number]

export const AGGREGATIONS = ['sum', 'ratio_of_sums', 'last', 'none'] as const
export const NATURES = ['level', 'flow'] as const
export const CADENCES = ['quarterly', 'yearly', 'irregular'] as const

/** What is measured, in what unit, and how the values of several zones make one. */
export type Metric = {
  key: string
  name: Text
  description: Text
  topic: MetricTopic
  position: number
  unit: string
  nature: (typeof NATURES)[number]
  aggregation: (typeof AGGREGATIONS)[number]
  /** Whether a value stands until a later one is reported, as land does, or holds in its own period alone. */
  carriesForward: boolean
  cadence: (typeof CADENCES)[number]
  /** Days after the end of a reference period by which its figure is due; null where none is expected. */
  dueDays: number | null
  /** Percent (decimal as text): a figure that moves further than this from the one before has to be explained. */
  alertPercent: string | null
}
