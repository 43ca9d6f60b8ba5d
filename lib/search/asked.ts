import { isSearchKind } from './entry'
import type { Asked } from './search'

const PAGE = /^[1-9]\d{0,3}$/

/** What an address asks to search for. Anything that cannot be read asks for nothing. */
export function askedOf(query: URLSearchParams): Asked {
  const [kind, page] = [query.get('kind') ?? '', query.get('page') ?? '']
  return {
    query: (query.get('q') ?? '').trim(),
    kind: isSearchKind(kind) ? kind : null,
    page: PAGE.test(page) ? Number(page) : 1,
  }
}

/** The address of a page of results, without the language. */
export function searchPath({ query, kind, page }: Asked): string {
  const asked = new URLSearchParams({ q: query })
  if (kind !== null) asked.set('kind', kind)
  if (page > 1) asked.set('page', String(page))
  return `/search?${asked.toString()}`
}
