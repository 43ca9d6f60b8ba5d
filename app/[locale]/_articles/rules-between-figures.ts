import { listIdentities } from '@/lib/identities/queries'
import { listDefinitions, listMetrics } from '@/lib/metrics/queries'
import type { AsOf } from '@/lib/releases/as-of'

/** The rules between figures, with the words for the metrics and definitions that they look at. */
export async function rulesBetweenFigures(at: AsOf) {
  const [rules, metrics] = await Promise.all([listIdentities(at), listMetrics(at)])
  const read = new Set(rules.flatMap(({ rule }) => [...rule.parts, rule.whole]).map(({ metric }) => metric))
  const definitions = await Promise.all([...read].map((metric) => listDefinitions(at, metric)))
  return {
    rules,
    metrics: new Map(metrics.map(({ key, name }) => [key, name])),
    definitions: new Map(definitions.flat().map(({ key, text }) => [key, text])),
  }
}
