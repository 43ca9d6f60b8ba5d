import { yearKnown, yearWithin } from './alignment'
import { type Formula, isOfGroups, type Term, termsOf } from './formula'
import type { KnownFigure } from './known-figure'
import type { Material } from './term-value'

const known = (years: readonly (number | null)[]) => years.filter((year) => year !== null)
const inOrder = (years: readonly number[]) => [...new Set(years)].toSorted((a, b) => a - b)

function figuresOf({ metric, definitions }: Term, subjects: readonly string[], material: Material) {
  return subjects.flatMap((subject) =>
    material.figuresOf(subject, metric).filter(({ definition }) => definitions.includes(definition)),
  )
}

/**
 * The calendar years for which a formula is worth trying: those that a figure of a term which does not carry forward is
 * dated in. Where every term carries forward there would be a value for each year ever after; then a group has one for
 * each year in which its network published one of its own, and for the latest, and a zone for those that are reported.
 * @param published what the network itself has published under the metric that is calculated
 */
export function yearsFor(
  formula: Formula,
  subjects: readonly string[],
  material: Material,
  published: readonly KnownFigure[],
): number[] {
  const terms = termsOf(formula)
  const moving = terms.filter(({ metric }) => !material.measureOf(metric)?.carriesForward)
  if (moving.length > 0 || !isOfGroups(formula)) {
    const dating = moving.length > 0 ? moving : terms
    return inOrder(known(dating.flatMap((term) => figuresOf(term, subjects, material).map(yearWithin))))
  }
  const reported = terms.flatMap((term) => figuresOf(term, subjects, material))
  const latest = known(reported.map(yearKnown)).toSorted((a, b) => b - a)
  return inOrder([...known(published.map(yearWithin)), ...latest.slice(0, 1)])
}
