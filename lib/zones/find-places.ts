import type { Facet, Findable } from './find-facets'
import { CHOICES, OPTIONAL, UNKNOWN } from './find-facets'
import type { Zone } from './zone'

/** The places of zones by key, in no order. */
export const placesOf = (all: readonly Pick<Findable, 'zone'>[]): Map<string, Zone['place']> =>
  new Map(all.map(({ zone: { place } }) => [place.key, place]))

/** Places abroad are those where nothing but parks for comparison are. */
export function citiesOf(all: readonly Pick<Findable, 'zone'>[]): { home: string[]; abroad: string[] } {
  const home = new Set(
    all.flatMap(({ zone: { membership, place } }) => (membership === 'benchmark' ? [] : [place.key])),
  )
  const keys = [...placesOf(all).keys()]
  return { home: keys.filter((key) => home.has(key)), abroad: keys.filter((key) => !home.has(key)) }
}

/** What a filter other than that of cities lets choose. */
export const choicesAt = (facet: Exclude<Facet, 'city'>): readonly string[] => [
  ...CHOICES[facet],
  ...(OPTIONAL.includes(facet) ? [UNKNOWN] : []),
]
