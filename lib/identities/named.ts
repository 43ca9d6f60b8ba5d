import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { Text } from '@/lib/shared/text'
import { subjectNames } from '@/lib/zones/subject-names'
import type { Contradiction, Known } from './contradiction'
import type { HeldMetric } from './held'
import type { NamedFigure, Violation } from './identity'

const asItIs = (key: string): Text => ({ en: key, vi: key })

/** Contradictions in the words of the portal. One read, and only when there is something to say. */
export async function named(
  tx: Transaction,
  contradictions: readonly Contradiction[],
  metrics: readonly HeldMetric[],
): Promise<Violation[]> {
  if (contradictions.length === 0) return []
  const figures = contradictions.flatMap(({ parts, whole }) => [...parts, whole])
  const subjects = await subjectNames(tx, [...new Set(figures.map(({ subject }) => subject))])
  const measured = new Map(metrics.map((metric) => [metric.key, metric.name]))
  const inWords = (figure: Known): NamedFigure => ({
    subject: figure.subject,
    subjectName: subjects.get(figure.subject) ?? asItIs(figure.subject),
    metric: figure.metric,
    metricName: measured.get(figure.metric) ?? asItIs(figure.metric),
    period: figure.period,
    periodApproximate: figure.periodApproximate,
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    id: figure.version,
    change: figure.change,
  })
  return contradictions.map(({ identity, relation, parts, sum, whole }) => ({
    identity,
    relation,
    parts: parts.map(inWords),
    sum,
    whole: inWords(whole),
  }))
}
