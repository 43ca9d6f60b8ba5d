import { Exact } from '@/lib/derivations/exact'
import type { Space } from '@/lib/spaces/dto'
import { type ComparedPrice, comparePrice } from '@/lib/spaces/price-basis'
import type { SizeUnit } from '@/lib/spaces/space'
import type { Candidate } from './candidate'
import { type Needs, startYear } from './needs'
import { wanted } from './purpose'
import { type Answer, passIf, readyBy } from './verdict'

/** What is asked of a space; it must hold for one and the same. */
export const SPACE_NEEDS = ['area', 'date', 'budget'] as const
export type SpaceNeed = (typeof SPACE_NEEDS)[number]

/** A space that is to be leased, how it answers each need that is stated, and its price where that can be compared. */
export type Offer = {
  space: Space
  answers: Partial<Record<SpaceNeed, Answer>>
  price: ComparedPrice | null
}

const M2: Partial<Record<SizeUnit, number>> = { m2: 1, ha: 10_000 }

/** The size of a space in a unit; null when none is published, or seats would have to be counted in metres. */
export function sizeIn({ size }: Pick<Space, 'size'>, unit: SizeUnit): Exact | null {
  if (size === null) return null
  if (size.unit === unit) return new Exact(size.value)
  const [from, to] = [M2[size.unit], M2[unit]]
  return from === undefined || to === undefined ? null : new Exact(size.value).times(from).div(to)
}

function offerOf(space: Space, needs: Needs): Offer {
  const { area, date, budget, purpose, discount } = needs
  const size = sizeIn(space, wanted(purpose).unit)
  const compared = comparePrice(space, { discount, start: startYear(needs) })
  const price = compared.ok ? compared.value : null
  return {
    space,
    price,
    answers: {
      ...(area !== null && { area: size ? passIf(size.gte(area)) : 'unknown' }),
      ...(date !== null && { date: readyBy(space.availableFrom, date) }),
      ...(budget !== null && { budget: price ? passIf(new Exact(price.value).lte(budget)) : 'unknown' }),
    },
  }
}

/** The spaces of a zone that would do for what is wanted, the one that fits best first. */
export function offersOf({ spaces }: Pick<Candidate, 'spaces'>, needs: Needs): Offer[] {
  const kinds = wanted(needs.purpose).kinds
  const count = ({ answers }: Offer, answer: Answer, which: readonly string[] = SPACE_NEEDS) =>
    SPACE_NEEDS.filter((need) => answers[need] === answer && which.includes(need)).length
  const fits = (a: Offer, b: Offer) =>
    count(a, 'fail', needs.must) - count(b, 'fail', needs.must) ||
    count(a, 'unknown', needs.must) - count(b, 'unknown', needs.must) ||
    count(a, 'fail') - count(b, 'fail') ||
    count(a, 'unknown') - count(b, 'unknown')
  return spaces
    .filter(({ kind }) => kinds.includes(kind))
    .map((space) => offerOf(space, needs))
    .toSorted((a, b) => fits(a, b) || byPrice(a, b) || (a.space.key < b.space.key ? -1 : 1))
}

/** The cheapest first; what cannot be compared after what can. */
function byPrice({ price: a }: Offer, { price: b }: Offer): number {
  if (!a || !b) return Number(a === null) - Number(b === null)
  return new Exact(a.value).cmp(b.value)
}
