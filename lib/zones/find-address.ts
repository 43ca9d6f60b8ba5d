import { CHOICES, type Facet, FACETS, OPTIONAL, SORTS, type Sort, UNKNOWN } from './find-facets'

/** What a reader asks of the list of zones. A filter without a choice lets every zone pass. */
export type Asked = {
  chosen: Readonly<Record<Facet, readonly string[]>>
  sort: Sort | null
  page: number
  /** The city that the map looks at. */
  area: string | null
}

/** Something in an address that is no choice, as it was written. It changes nothing. */
export type Wrong = { name: string; value: string }

/** The most choices that are read of one filter, and letters that are read of one. */
const [MOST, LONGEST] = [50, 80]

/** What an address may say beside the names of cities. */
const choicesFor = (facet: Facet, cities: readonly string[]) => [
  ...(facet === 'city' ? cities : CHOICES[facet]),
  ...(OPTIONAL.includes(facet) ? [UNKNOWN] : []),
]

const valuesOf = (query: URLSearchParams, name: string) =>
  [...new Set(query.getAll(name).flatMap((value) => value.split(',')))]
    .map((value) => value.trim().slice(0, LONGEST))
    .filter((value) => value !== '')
    .slice(0, MOST)

/**
 * Reads what an address asks for. Choices may be repeated or parted by commas, in any order.
 * @param cities keys of the places where there are zones
 */
export function readAsked(
  query: URLSearchParams,
  cities: readonly string[],
): { asked: Asked; wrong: Wrong[] } {
  const wrong: Wrong[] = []
  const known = (name: string, choices: readonly string[]) => {
    const values = valuesOf(query, name)
    wrong.push(...values.filter((value) => !choices.includes(value)).map((value) => ({ name, value })))
    // In the order of the choices, so that what is asked alike has one address.
    return choices.filter((choice) => values.includes(choice))
  }
  const chosen = (facet: Facet) => known(facet, choicesFor(facet, cities))
  const [sort] = known('sort', SORTS)
  const [area] = known('area', cities)
  const [page] = valuesOf(query, 'page')
  const isPage = page === undefined || /^[1-9]\d{0,5}$/.test(page)
  if (!isPage) wrong.push({ name: 'page', value: page })
  return {
    asked: {
      chosen: {
        city: chosen('city'),
        group: chosen('group'),
        status: chosen('status'),
        size: chosen('size'),
        space: chosen('space'),
        sector: chosen('sector'),
        since: chosen('since'),
      },
      sort: SORTS.find((one) => one === sort) ?? null,
      page: isPage && page !== undefined ? Number(page) : 1,
      area: area ?? null,
    },
    wrong,
  }
}

/** The address that asks for this: `/zones?city=da-nang,hanoi&size=10-50`. Filters stand in one order. */
export function addressOf({ chosen, sort, page, area }: Asked): string {
  const said = [
    ...FACETS.flatMap((facet) => (chosen[facet].length > 0 ? [[facet, chosen[facet].join(',')]] : [])),
    ...(sort === null ? [] : [['sort', sort]]),
    ...(area === null ? [] : [['area', area]]),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]
  const query = said.map(([name, value]) => `${name}=${value}`).join('&')
  return query === '' ? '/zones' : `/zones?${query}`
}

/** The same question with other choices of one filter, from its first page on. */
export const choosing = (asked: Asked, facet: Facet, choices: readonly string[]): Asked => ({
  ...asked,
  chosen: { ...asked.chosen, [facet]: choices },
  page: 1,
})

/** Whether anything narrows the list. */
export const isNarrowed = ({ chosen }: Asked) => FACETS.some((facet) => chosen[facet].length > 0)
