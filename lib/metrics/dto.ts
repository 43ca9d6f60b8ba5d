import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { textOf } from '@/lib/releases/known'
import { METRIC_TOPICS, type Metric } from './metric'

export const metricSelect = {
  metricKey: true,
  name: true,
  description: true,
  topic: true,
  position: true,
  unit: true,
  nature: true,
  aggregation: true,
  carriesForward: true,
  cadence: true,
  dueDays: true,
  alertPercent: true,
} satisfies Prisma.MetricVersionSelect

type MetricRow = Prisma.MetricVersionGetPayload<{ select: typeof metricSelect }>

export const toMetric = ({ metricKey, topic, ...row }: MetricRow): Metric => ({
  ...row,
  key: metricKey,
  name: textOf(row.name),
  description: textOf(row.description),
  alertPercent: row.alertPercent?.toFixed() ?? null,
  topic: METRIC_TOPICS.find((known) => known === topic) ?? 'network',
})
