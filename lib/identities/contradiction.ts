import { Exact } from '@/lib/derivations/exact'
import type { Text } from '@/lib/shared/text'
import type { IdentityRule } from './identity'
import { type Bounds, boundsOf, measureOf, unstated } from './measure'
import type { Dated } from './speaking'

export type Known = Dated['figure']

/** Figures that cannot all be true, by the rule that they break. */
export type Contradiction = {
  identity: { key: string; name: Text }
  relation: IdentityRule['relation']
  parts: Known[]
  sum: string
  whole: Known
}

/** One figure among those that speak for a term: the one that says least, or the one that says most. */
type Reading = { figure: Known | null } & Bounds

function readings(figures: readonly Known[], unit: string): { least: Reading; most: Reading } {
  const none = { figure: null, ...unstated(unit) }
  const [first, ...others] = figures.map((figure): Reading => ({ figure, ...boundsOf(figure) }))
  if (!first) return { least: none, most: none }
  return {
    least: others.reduce((least, one) => (one.low.lt(least.low) ? one : least), first),
    most: others.reduce((most, one) => (one.high.gt(most.high) ? one : most), first),
  }
}

const known = (part: Reading[]) => part.flatMap(({ figure }) => figure ?? [])

/** The stated values added up, in the unit of the whole, to eight decimals at most. */
function sumOf(parts: readonly Known[], unit: string) {
  const sum = parts.reduce(
    (total, part) => total.plus(new Exact(part.value).times(measureOf(part.unit).size)),
    new Exact(0),
  )
  return sum.div(measureOf(unit).size).toDecimalPlaces(8).toFixed()
}

/**
 * Whether what is said of parts and of their whole at one moment can be true. Each part is the figures that speak for
 * it: none when it is not known, and then nothing is assumed but that land and counts are not below zero. All are of
 * one measure.
 * @returns null when it can be; else the parts and the whole that contradict least
 */
export function contradictionIn(
  relation: IdentityRule['relation'],
  parts: readonly (readonly Known[])[],
  whole: readonly Known[],
): Pick<Contradiction, 'parts' | 'sum' | 'whole'> | null {
  const [{ unit } = { unit: '' }] = whole
  const added = parts.map((part) => readings(part, unit))
  const total = readings(whole, unit)

  const [least, most] = [added.map((part) => part.least), added.map((part) => part.most)]
  const fewest = Exact.sum(0, ...least.map(({ low }) => low))
  const highest = Exact.sum(0, ...most.map(({ high }) => high))
  const said = (readingsOfParts: Reading[], { figure }: Reading) => {
    const named = known(readingsOfParts)
    return figure && named.length > 0 ? { parts: named, sum: sumOf(named, figure.unit), whole: figure } : null
  }
  if (fewest.gt(total.most.high)) return said(least, total.most)
  if (relation === 'equal' && highest.lt(total.least.low)) return said(most, total.least)
  return null
}
