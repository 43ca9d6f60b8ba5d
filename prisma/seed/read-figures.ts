import type { Creation } from '@/lib/changes/change'
import type { ObservationContent } from '@/lib/figures/schema'
import { countedIn } from './counted'
import type { FactsFile } from './facts-file'
import { figureOf } from './figure'
import { carried, type LedgerEntry, type Reading } from './ledger'
import { SECOND_FIGURES, type SecondFigure } from './second-figures'

type Observation = Extract<Creation, { kind: 'observation' }>

/** What makes two facts one figure: the same value of the same thing from the same source. */
const sameFigure = ({ subject, metric, definition, period, value, source }: ObservationContent) =>
  [subject, metric, definition, period, value, source].join('|')

/** A year that was worked out, not printed: the fact's note or its source says so. */
function withInferredYears({ sources }: FactsFile) {
  const inferred = new Set(sources.filter(({ published }) => /inferred/.test(published)).map(({ id }) => id))
  return (figure: ObservationContent): ObservationContent => {
    const worked = inferred.has(figure.source) || (figure.note?.en.includes('year inferred') ?? false)
    return worked ? { ...figure, periodApproximate: true } : figure
  }
}

const second = ({ namedIn: _, alternateBecause, ...said }: SecondFigure): ObservationContent => ({
  ...said,
  periodApproximate: false,
  periodNote: null,
  missingCause: null,
  status: 'reported',
  verified: true,
  confidence: 'high',
  coverage: null,
  standing: alternateBecause ? 'alternate' : 'ruled',
  standingReason: alternateBecause,
  inputs: [],
})

/** Every fact that states a number, as a figure; one that stands twice in the file becomes one. */
export function readFigures(file: FactsFile): Reading {
  const dated = withInferredYears(file)
  const figures = new Map<string, Observation>()
  const ledger: LedgerEntry[] = []

  for (const counted of countedIn(file)) {
    const content = dated(figureOf(counted))
    const key = sameFigure(content)
    const known = figures.get(key)
    if (known && content.note !== null)
      throw new Error(`${counted.path} repeats a figure and says more of it`)
    const figure = known ?? { kind: 'observation' as const, content }
    figures.set(key, figure)
    ledger.push(carried(counted.path, figure))
  }

  for (const named of SECOND_FIGURES) {
    const figure: Observation = { kind: 'observation', content: dated(second(named)) }
    figures.set(sameFigure(figure.content), figure)
    ledger.push(...named.namedIn.map((path) => carried(path, figure)))
  }
  return { creations: [...figures.values()], ledger }
}
