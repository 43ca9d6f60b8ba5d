import { AGGREGATIONS, CADENCES, METRIC_TOPICS, NATURES } from '@/lib/metrics/metric'
import { UNITS } from '@/lib/shared/units'
import { choice, decimal, type Described, line, once, orNone, paragraphs, whole, yesNo } from '../field'

/** What is measured, how it adds up, when it is due, and how far it may move unexplained. */
export const metric: Described = {
  key: 'key',
  fields: [
    line.both('name'),
    paragraphs.both('description'),
    choice('topic', METRIC_TOPICS, 'metrics.topics'),
    once(choice('unit', UNITS, 'units')),
    choice('nature', NATURES, 'metrics.natures'),
    choice('aggregation', AGGREGATIONS, 'metrics.aggregations'),
    yesNo('carriesForward'),
    choice('cadence', CADENCES, 'metrics.cadences'),
    orNone(whole('dueDays')),
    orNone(decimal('alertPercent')),
    whole('position'),
  ],
}
