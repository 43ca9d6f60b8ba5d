import 'server-only'
import { optionalJson } from '@/lib/platform/json'
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
  { key, metric, text, formula }: DefinitionContent,
) {
  await tx.definition.upsert({ where: { key }, create: { key, metricKey: metric }, update: {} })
  return tx.definitionVersion.create({
    data: { text, formula: optionalJson(formula), definitionKey: key, publishedIn: release },
    select: { id: true },
  })
}
