import type { Weights } from './criterion'
import type { Purpose } from './purpose'

/** What can be asked of a zone, in the order in which it is asked and answered. */
export const NEEDS = [
  'area',
  'date',
  'city',
  'sector',
  'budget',
  'talent',
  'operating',
  'recognised',
] as const
export type Need = (typeof NEEDS)[number]

/** What a reader looks for. Amounts are decimals as text; null, or an empty list, is no wish. */
export type Needs = {
  purpose: Purpose
  /** In the unit of the purpose. */
  area: string | null
  /** A year, month or day by which it must be there. */
  date: string | null
  /** Keys of places. */
  cities: readonly string[]
  /** A word for what they do. */
  sector: string | null
  /** At most so many USD per m² and year. */
  budget: string | null
  /** At least so many people who work in the zone. */
  talent: string | null
  /** What rules a zone out; `operating` and `recognised` are asked for by standing here. */
  must: readonly Need[]
  weights: Weights
  /** Percent a year, for prices that pay a whole term. */
  discount: string
  abroad: boolean
}

/** What stands to be answered: every need that is stated. */
export const statedNeeds = (needs: Needs): Need[] =>
  NEEDS.filter((need) => {
    if (need === 'operating' || need === 'recognised') return needs.must.includes(need)
    return need === 'city' ? needs.cities.length > 0 : needs[need] !== null
  })

/** The year in which a lease would begin, where the reader says when. */
export const startYear = ({ date }: Needs) => (date === null ? null : Number(date.slice(0, 4)))
