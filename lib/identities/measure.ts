import { Exact } from '@/lib/derivations/exact'
import type { Qualifier } from '@/lib/figures/figure'
import { type AreaUnit, readUnit } from '@/lib/shared/units'

// Exact by definition: the international foot of 1959 is 0.3048 m, the acre is 43,560 square feet.
const SQUARE_METRES: Record<AreaUnit, string> = {
  ha: '10000',
  m2: '1',
  acre: '4046.8564224',
  sqft: '0.09290304',
}

/** What values can be added up as: land in square metres, all else in its own unit. */
export function measureOf(unit: string): { measure: string; size: string; neverNegative: boolean } {
  const read = readUnit(unit)
  if (read?.kind === 'area') return { measure: 'm2', size: SQUARE_METRES[read.unit], neverNegative: true }
  return { measure: unit, size: '1', neverNegative: read?.kind === 'count' }
}

/** Between which values the truth lies, ends included. */
export type Bounds = { low: Exact; high: Exact }

// Half a step of a number that was rounded to two digits, at most: 10 is anything from 9.5 to 10.5.
const ABOUT = { low: '0.95', high: '1.05' } as const

const NONE = new Exact(0)
export const UNBOUNDED = new Exact(Infinity)

/** What a stated value says for certain, in its measure: "over 630" is 630 or more, "about 100" is 95 to 105. */
export function boundsOf({
  value,
  unit,
  qualifier,
}: {
  value: string
  unit: string
  qualifier: Qualifier
}): Bounds {
  const { size, neverNegative } = measureOf(unit)
  const stated = new Exact(value).times(size)
  switch (qualifier) {
    case 'exact':
      return { low: stated, high: stated }
    case 'about': {
      const [one, other] = [stated.times(ABOUT.low), stated.times(ABOUT.high)]
      return { low: Exact.min(one, other), high: Exact.max(one, other) }
    }
    case 'over':
    case 'at_least':
      return { low: stated, high: UNBOUNDED }
    case 'under':
      return { low: neverNegative ? NONE : UNBOUNDED.negated(), high: stated }
  }
}

/** What is known of a value that nobody states: that it is not below zero, where it cannot be. */
export const unstated = (unit: string): Bounds => ({
  low: measureOf(unit).neverNegative ? NONE : UNBOUNDED.negated(),
  high: UNBOUNDED,
})
