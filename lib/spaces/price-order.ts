import { Exact } from '@/lib/derivations/exact'
import type { Space } from './dto'
import { type ComparedPrice, comparePrice, type PriceAssumptions, type WhyNotCompared } from './price-basis'
import { SPACE_KINDS, type SpaceKind } from './space'

export type PricedSpace = { space: Space; price: ComparedPrice }
export type UnpricedSpace = { space: Space; why: WhyNotCompared }

/** Prices of one kind of space. */
export type PriceOrder = {
  kind: SpaceKind
  /** The lowest first. */
  priced: PricedSpace[]
  /** Quoted, and not to be set beside others. */
  unpriced: UnpricedSpace[]
  /** Whether some hold taxes or fees that others do not, or it is not said of one. */
  unlike: boolean
}

const isUnlike = (priced: readonly PricedSpace[]) =>
  new Set(priced.map(({ price: { tax, fees } }) => `${tax} ${fees}`)).size > 1

/** Quoted prices by kind of space, for a rent of an office says nothing of a price of land. */
export function orderPrices(spaces: readonly Space[], assumptions: PriceAssumptions): PriceOrder[] {
  return SPACE_KINDS.flatMap((kind) => {
    const priced: PricedSpace[] = []
    const unpriced: UnpricedSpace[] = []
    for (const space of spaces) {
      if (space.kind !== kind || space.price === null) continue
      const compared = comparePrice(space, assumptions)
      if (compared.ok) priced.push({ space, price: compared.value })
      else unpriced.push({ space, why: compared.problem })
    }
    if (priced.length + unpriced.length === 0) return []
    const byValue = (a: PricedSpace, b: PricedSpace) =>
      new Exact(a.price.value).cmp(b.price.value) || (a.space.key < b.space.key ? -1 : 1)
    return [{ kind, priced: priced.toSorted(byValue), unpriced, unlike: isUnlike(priced) }]
  })
}
