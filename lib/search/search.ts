import type { Locale } from '@/lib/shared/text'
import { type Entry, SEARCH_KINDS, type SearchKind } from './entry'
import type { AskedWord } from './asked-words'
import { find, type How } from './find'
import { fold, wordsIn } from './fold'
import { bothOf } from './names'
import { marked, type Piece, type Snippet, snippetOf } from './snippet'
import { mayErr, nearest } from './spelling'
import type { WordIndex } from './word-index'

/** What somebody looks for. `kind` narrows it to one; null for all. */
export type Asked = { query: string; kind: SearchKind | null; page: number }

export type Hit = Pick<Entry, 'key' | 'kind' | 'path' | 'topic' | 'title' | 'places' | 'labels'> & {
  marked: Piece[]
  snippet: Snippet | null
}

export type Results = {
  query: string
  /** How the query had to be read; `read` is what it was taken for where words were mended. */
  how: How
  read: string | null
  /** Of all kinds, and of each that has any. */
  total: number
  kinds: { kind: SearchKind; count: number }[]
  kind: SearchKind | null
  /** How many there are of the kind asked for, and on which page of them these are. */
  count: number
  page: number
  pages: number
  hits: Hit[]
}

export const A_PAGE = 20

const NONE = { how: 'typed', read: null, total: 0, kinds: [], count: 0, page: 1, pages: 0, hits: [] } as const

const foldedIn = (texts: readonly string[]) =>
  new Set(texts.flatMap((text) => wordsIn(text).map(({ folded }) => folded)))

/** What a query with errors was taken for, in the words of the first that was found, its names before all else. */
function readAs(words: readonly AskedWord[], first: Entry | undefined): string | null {
  if (!first || !words.some(({ mended }) => mended)) return null
  const { title, names, places, codes, texts, labels, of } = first
  const named = foldedIn([...[title, ...names, ...places].flatMap(bothOf), ...codes])
  const said = foldedIn([...texts, ...labels, ...of].flatMap(bothOf))
  return words
    .map(({ typed, mended, terms }) => {
      const read = [...terms.keys()]
      const taken = read.find((term) => named.has(term)) ?? read.find((term) => said.has(term))
      return mended ? (taken ?? typed) : typed
    })
    .join(' ')
}

/** What is found for a query, in a reader's language, a page at a time. */
export function search(
  index: WordIndex,
  { query, kind, page }: Asked,
  locale: Locale,
  size = A_PAGE,
): Results {
  const found = find(index, query)
  if (!found) return { ...NONE, kinds: [], hits: [], query, kind }
  const { how, words, ids } = found
  const all = ids.flatMap((id) => index.entries[id] ?? [])
  const kinds = SEARCH_KINDS.flatMap((one) => {
    const count = all.filter((entry) => entry.kind === one).length
    return count === 0 ? [] : [{ kind: one, count }]
  })
  const those = kind === null ? all : all.filter((entry) => entry.kind === kind)
  const pages = Math.ceil(those.length / size)
  const at = Math.max(1, Math.min(page, pages))
  return {
    query,
    how,
    read: readAs(words, all[0]),
    total: all.length,
    kinds,
    kind,
    count: those.length,
    page: at,
    pages,
    hits: those.slice((at - 1) * size, at * size).map((entry) => ({
      key: entry.key,
      kind: entry.kind,
      path: entry.path,
      topic: entry.topic,
      title: entry.title,
      places: entry.places,
      labels: entry.labels,
      marked: marked(entry.title[locale], words),
      snippet: snippetOf(entry, words, locale),
    })),
  }
}

const SUGGESTED = 3

/** Words that somebody may have meant who found nothing: an error more than is forgiven unasked. */
export function meant(index: WordIndex, query: string): string[] {
  const word = fold(query.trim())
  const most = Math.min(mayErr(word) + 1, Math.floor(word.length / 3))
  return nearest(word, index.forms.keys(), most).slice(0, SUGGESTED)
}
