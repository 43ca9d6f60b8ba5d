import * as z from 'zod'
import type { Creation } from '@/lib/changes/change'
import { definitionContent, metricContent } from '@/lib/metrics/schema'
import { readFactsJson } from './facts-file'

const metrics = z.array(metricContent.omit({ position: true })).parse(readFactsJson('metrics.json'))

const definitions = z
  .array(
    definitionContent
      .omit({ metric: true })
      .partial({ formula: true })
      .extend({ words: z.array(z.string()).optional(), facts: z.array(z.string()).optional() }),
  )
  .parse(readFactsJson('definitions.json'))

const metricOf = (definition: string) => definition.slice(0, definition.indexOf('.'))

/** What is measured, in reading order. */
export const metricCreations = (): Creation[] =>
  metrics.map((metric, position) => ({ kind: 'metric', content: { ...metric, position } }))

export const definitionCreations = (): Creation[] =>
  definitions.map(({ key, text, formula }) => ({
    kind: 'definition',
    content: { key, metric: metricOf(key), text, formula: formula ?? null },
  }))

/**
 * What exactly a source counted: named for the fact itself, else by the metric and the words of its unit.
 * @throws when neither is known
 */
export function definitionOf(path: string, metric: string, wordedUnit: string): string {
  const ofMetric = definitions.filter(({ key }) => metricOf(key) === metric)
  const known =
    ofMetric.find(({ facts }) => facts?.includes(path)) ??
    ofMetric.find(({ words }) => words?.includes(wordedUnit))
  if (!known) throw new Error(`${path}: no definition of ${metric} counts “${wordedUnit}”`)
  return known.key
}
