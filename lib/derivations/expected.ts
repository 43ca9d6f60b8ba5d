import type { InputReference, ObservationContent } from '@/lib/figures/schema'
import { calculate, type Calculated, type Input } from './calculation'
import { coverageOf } from './coverage'
import { type Derivation, type Ground, isFor, type Subject } from './derivation'
import { noteOf } from './note'
import { yearsFor } from './years'
import { ZONEBOOK } from './zonebook'

/** What is said of a calculated figure; its unit is that of its metric. */
export type CalculatedContent = Omit<ObservationContent, 'unit'> & { unit: string }

/** A figure that should stand, and the very versions that it rests on. */
export type Expected = { content: CalculatedContent; inputs: number[] }

const referenceTo = ({ role, figure: { subject, metric, definition, period } }: Input): InputReference => ({
  role,
  subject,
  metric,
  definition,
  period,
})

function contentOf(
  { definition, measure }: Derivation,
  subject: Subject,
  year: number,
  calculated: Calculated,
  ground: Ground,
): CalculatedContent {
  const { value, bound, periodApproximate, verified, confidence, inputs, covered, of } = calculated
  return {
    subject: subject.key,
    metric: measure.key,
    definition,
    period: String(year).padStart(4, '0'),
    periodApproximate,
    periodNote: null,
    value,
    missingCause: null,
    unit: measure.unit,
    qualifier: bound.qualifier,
    status: 'derived',
    verified,
    confidence,
    coverage: subject.isGroup
      ? coverageOf(
          subject.zones.filter(({ slug }) => covered.includes(slug)),
          of,
        )
      : null,
    note: noteOf(calculated, year, subject, ground),
    source: ZONEBOOK,
    standing: 'ruled',
    standingReason: null,
    conflict: null,
    inputs: inputs.map(referenceTo),
  }
}

/** The years to try of a derivation for a subject. */
export function yearsOf({ formula, measure }: Derivation, subject: Subject, ground: Ground): number[] {
  const parts = subject.zones.flatMap((zone) => zone.parts)
  return yearsFor(formula, parts, ground, ground.figuresOf(subject.key, measure.key))
}

/** Every figure that its formulas make of what is known. */
export function expectedFigures(ground: Ground): Expected[] {
  return ground.derivations.flatMap((derivation) =>
    ground.subjects
      .filter((subject) => isFor(derivation, subject))
      .flatMap((subject) =>
        yearsOf(derivation, subject, ground).flatMap((year): Expected[] => {
          const { formula, measure } = derivation
          const calculated = calculate(formula, measure.unit, subject.zones, year, ground)
          if (!calculated.ok) return []
          const content = contentOf(derivation, subject, year, calculated.value, ground)
          return [{ content, inputs: calculated.value.inputs.map(({ figure }) => figure.id) }]
        }),
      ),
  )
}
