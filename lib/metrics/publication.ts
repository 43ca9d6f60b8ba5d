import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { DefinitionContent, MetricContent } from './schema'

export async function publishMetric(tx: Transaction, release: number, { key, ...content }: MetricContent) {
  await tx.metric.upsert({ where: { key }, create: { key }, update: {} })
  return tx.metricVersion.create({
    data: { ...content, metricKey: key, publishedIn: release },
    select: { id: true },
  })
}

export async function publishDefinition(
  tx: Transaction,
  release: number,
  { key, metric, text }: DefinitionContent,
) {
  await tx.definition.upsert({ where: { key }, create: { key, metricKey: metric }, update: {} })
  return tx.definitionVersion.create({
    data: { text, definitionKey: key, publishedIn: release },
    select: { id: true },
  })
}
