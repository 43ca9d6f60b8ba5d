import 'server-only'
import type { Formula } from '@/lib/derivations/formula'
import { formulaOf } from '@/lib/derivations/schema'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { newestKnown, only, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { metricSelect, toMetric } from './dto'

/** Every metric, in reading order. */
export const listMetrics = publicRead(
  'metrics',
  (at: AsOf) => liveTags(at, tags.metrics),
  async (at) => {
    const rows = await db().metricVersion.findMany({
      where: visible(at),
      select: metricSelect,
      orderBy: [{ position: 'asc' }, { metricKey: 'asc' }],
    })
    return rows.map(toMetric)
  },
)

/** One metric, or null when it was not published by then. */
export const getMetric = publicRead(
  'metric',
  (at: AsOf, key: string) => liveTags(at, tags.metrics, tags.metric(key)),
  async (at, key) => {
    const row = await db().metricVersion.findFirst({
      where: { ...visible(at), metricKey: key },
      select: metricSelect,
    })
    return row && toMetric(row)
  },
)

export type Definition = { key: string; text: Text; formula: Formula | null }

/** What sources have counted under a metric. */
export const listDefinitions = publicRead(
  'definitions',
  (at: AsOf, metric: string) => liveTags(at, tags.metrics, tags.metric(metric)),
  async (at, metric): Promise<Definition[]> => {
    const rows = await db().definition.findMany({
      where: { metricKey: metric, versions: { some: visible(at) } },
      select: { key: true, versions: { ...newestKnown(at), select: { text: true, formula: true } } },
      orderBy: { key: 'asc' },
    })
    return rows.map(({ key, versions }) => {
      const { text, formula } = only(versions)
      return { key, text: textOf(text), formula: formulaOf(formula) }
    })
  },
)
