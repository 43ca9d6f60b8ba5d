import { type Figure } from '@/lib/figures/figure'
import { headline } from '@/lib/figures/headline'

/** Figures that count the same thing in the same unit, one for each subject, the largest first. */
export type ComparableGroup = { definition: Figure['definition']; unit: string; figures: Figure[] }

const kindOf = ({ definition, unit }: Figure) => `${definition.key} ${unit}`
const bySize = (a: Figure, b: Figure) => Number(b.value) - Number(a.value)

/**
 * The figures that may stand side by side: for each subject the one that speaks for it under a definition and unit.
 * @returns the largest group first; a subject is in as many groups as its sources have counted different things
 */
export function comparableGroups(figures: readonly Figure[]): ComparableGroup[] {
  const kinds = [...Map.groupBy(figures, kindOf).values()]
  return kinds
    .flatMap((alike): ComparableGroup[] => {
      const subjects = [...Map.groupBy(alike, ({ subject }) => subject.key).values()]
      const speaking = subjects.flatMap((own) => headline(own) ?? []).toSorted(bySize)
      const [first] = speaking
      return first ? [{ definition: first.definition, unit: first.unit, figures: speaking }] : []
    })
    .toSorted((a, b) => b.figures.length - a.figures.length)
}
