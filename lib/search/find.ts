import { type AskedWord, type Level, LEVELS, readWord, wordsAsked } from './asked-words'
import { joinedWords, type Word } from './fold'
import { anyNamed, type Candidate, ranked, rankedBySome } from './rank'
import { type Field, FIELDS, type WordIndex } from './word-index'

/** How what was found answers what was asked: as typed, read otherwise, or with some of the words alone. */
export type How = Exclude<Level, 'exact'> | 'some'

/** @param ids of entries, the best first */
export type Found = { how: How; words: readonly AskedWord[]; ids: readonly number[] }

const isField = (name: string): name is Field => Object.hasOwn(FIELDS, name)

/** Entries that hold the words, the most telling first. What only belongs to something of that name is left out. */
function lookUp(
  { words: index }: WordIndex,
  words: readonly AskedWord[],
  combineWith: 'AND' | 'OR',
): Candidate[] {
  const worth = new Map(words.flatMap(({ terms }) => [...terms]))
  const found = index.search(
    { combineWith, queries: words.map(({ terms }) => ({ combineWith: 'OR', queries: [...terms.keys()] })) },
    {
      tokenize: (term) => [term],
      processTerm: (term) => term,
      boost: FIELDS,
      boostTerm: (term) => worth.get(term) ?? 1,
    },
  )
  return found.flatMap(({ id, score, match }) => {
    const matched = new Map(Object.entries(match).map(([term, fields]) => [term, fields.filter(isField)]))
    const own = [...matched.values()].flat().some((field) => field !== 'of')
    return own && typeof id === 'number' ? [{ id, score, matched }] : []
  })
}

const readAll = (asked: readonly Word[], index: WordIndex, level: Level) =>
  asked.map((word) => readWord(word, index, level))
const known = (words: readonly (AskedWord | null)[]) => words.filter((word) => word !== null)

/**
 * What a query names one after the other: "qtsc workforce" a zone and a metric.
 * @returns nothing unless every word of it belongs to a name
 */
function namedInTurn(byName: WordIndex['byName'], asked: readonly Word[]): number[] {
  if (asked.length === 0) return []
  for (let length = asked.length; length > 0; length--) {
    const ids = byName.get(joinedWords(asked.slice(0, length)))
    if (!ids) continue
    const rest = asked.slice(length)
    const others = namedInTurn(byName, rest)
    if (rest.length === 0 || others.length > 0) return [...ids, ...others]
  }
  return []
}

/**
 * What an index holds for a query: read as it was typed; failing that without its accents, with typing errors mended,
 * and at last what holds some of its words.
 * @returns null when the query has no word, or nothing is found
 */
export function find(index: WordIndex, query: string): Found | null {
  const asked = wordsAsked(query)
  if (asked.length === 0) return null
  const inTurn = namedInTurn(index.byName, asked)
  for (const level of LEVELS) {
    const read = readAll(asked, index, level)
    const words = known(read)
    if (words.length < read.length) continue
    const hits = ranked(index, lookUp(index, words, 'AND'), words)
    const first = anyNamed(hits) ? [] : inTurn
    const ids = [...new Set([...first, ...hits.map(({ id }) => id)])]
    if (ids.length > 0) return { how: level === 'exact' ? 'typed' : level, words, ids }
  }
  const written = known(readAll(asked, index, 'accents'))
  const words = written.length > 0 ? written : known(readAll(asked, index, 'spelling'))
  const hits = words.length === 0 || asked.length === 1 ? [] : lookUp(index, words, 'OR')
  return hits.length === 0
    ? null
    : { how: 'some', words, ids: rankedBySome(index, hits, words).map(({ id }) => id) }
}
