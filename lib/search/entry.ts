import type { Text } from '@/lib/shared/text'
import type { StatementTopic } from '@/lib/statements/statement'

/** What can be found, in the order in which equals are told. */
export const SEARCH_KINDS = ['zone', 'metric', 'incentive', 'law', 'event', 'tenant', 'profile'] as const
export type SearchKind = (typeof SEARCH_KINDS)[number]

export const isSearchKind = (text: string): text is SearchKind =>
  (SEARCH_KINDS as readonly string[]).includes(text)

/** One thing that a search can lead to, with all by which it can be found. */
export type Entry = {
  /** `zone/qtsc`, `tenant/qtsc/tenants`: its own among all entries. */
  key: string
  kind: SearchKind
  /** Its page without the language; `topic` says which part of a zone's page. */
  path: string
  topic: StatementTopic | null
  title: Text
  /** Other names, as sources give them. */
  names: readonly Text[]
  /** What else it is called, in any language: names within names, slugs, abbreviations, numbers of instruments. */
  codes: readonly string[]
  /** Where it is or holds; a search for the place finds it, after what bears its name. */
  places: readonly Text[]
  /** What it belongs to. Words of that alone do not find it: who looks for a zone looks for its page. */
  of: readonly Text[]
  /** What sort of thing it is, in words: "ưu đãi", "corporate income tax". */
  labels: readonly Text[]
  /** What is said of it. */
  texts: readonly Text[]
}

export type EntryParts = Pick<Entry, 'kind' | 'key' | 'path' | 'title'> & Partial<Entry>

/** An entry of which most is not told. */
export const entryOf = (parts: EntryParts): Entry => ({
  topic: null,
  names: [],
  codes: [],
  places: [],
  of: [],
  labels: [],
  texts: [],
  ...parts,
})
