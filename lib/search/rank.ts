import type { AskedWord } from './asked-words'
import { SEARCH_KINDS } from './entry'
import { fold } from './fold'
import { isNear, type Plain, plainOf } from './nearness'
import type { Called, Field, WordIndex } from './word-index'

/** What a query is to an entry, the best first. */
const CLOSENESS = [
  'name',
  'beginning',
  'place',
  'inName',
  'wordsOfName',
  'label',
  'near',
  'across',
  'apart',
] as const
type Closeness = (typeof CLOSENESS)[number]

/** @param matched the fields in which each term was found */
export type Candidate = { id: number; score: number; matched: ReadonlyMap<string, readonly Field[]> }
export type Ranked = Candidate & { closeness: Closeness }

const MOST_PHRASES = 24

/** As a query is read: its words joined, in each of the words that one was taken for. */
function phrasesOf(words: readonly AskedWord[]): string[] {
  let phrases = ['']
  for (const { typed, mended, terms } of words) {
    const read = mended ? [...terms.keys()] : [fold(typed)]
    phrases = phrases.flatMap((phrase) => read.map((word) => `${phrase} ${word}`)).slice(0, MOST_PHRASES)
  }
  return phrases.map((phrase) => phrase.trimStart())
}

const holds = (name: string, phrase: string) => ` ${name} `.includes(` ${phrase} `)

/** How surely a phrase is what an entry is or belongs to: by all of a name, or no more than its beginning. */
function sureness(phrase: string, words: number, { under }: Called): 0 | 1 | 2 {
  if (under.some((name) => name === phrase || (words > 1 && holds(name, phrase)))) return 2
  return under.some((name) => name.startsWith(`${phrase} `)) ? 1 : 0
}

/** The surest way to read words one after the other as such phrases, each of them; 0 when there is none. */
function surest(words: readonly AskedWord[], called: Called): 0 | 1 | 2 {
  let best: 0 | 1 | 2 = 0
  for (let length = words.length; length > 0; length--) {
    for (const phrase of phrasesOf(words.slice(0, length))) {
      const first = sureness(phrase, length, called)
      if (first === 0) continue
      const rest = length === words.length ? first : surest(words.slice(length), called)
      if (rest !== 0 && Math.max(first, rest) === 2) return 2
      if (rest !== 0) best = 1
    }
  }
  return best
}

/**
 * Whether some of the words say what an entry is or belongs to ("ưu đãi Đà Nẵng", "qtsc tenants"), and the others
 * stand together in a text of it. A syllable within a longer name says nothing.
 */
function fits(called: Called, { matched }: Candidate, words: readonly AskedWord[]) {
  const inTextAlone = ({ terms }: AskedWord) =>
    [...terms.keys()].every((term) => (matched.get(term) ?? []).every((field) => field === 'text'))
  const rest = words.filter(inTextAlone)
  const telling = words.filter((word) => !inTextAlone(word))
  if (surest(telling, called) < 2) return false
  return rest.length < 2 || called.texts.some((text) => isNear(text, plainOf(rest)))
}

type Query = { words: readonly AskedWord[]; phrases: readonly string[]; plain: Plain }

const NOTHING: Called = { names: [], places: [], labels: [], under: [], texts: [] }

function closenessOf(index: WordIndex, one: Candidate, { words, phrases, plain }: Query): Closeness {
  const called = index.called[one.id] ?? NOTHING
  const { names, places, labels, texts } = called
  const is = (test: (phrase: string) => boolean) => phrases.some(test)
  if (is((phrase) => names.includes(phrase))) return 'name'
  if (is((phrase) => names.some((name) => name.startsWith(`${phrase} `)))) return 'beginning'
  if (is((phrase) => places.includes(phrase))) return 'place'
  if (is((phrase) => names.some((name) => holds(name, phrase)))) return 'inName'
  if (names.some((name) => plain.every((terms) => name.split(' ').some((word) => terms.has(word)))))
    return 'wordsOfName'
  if (is((phrase) => labels.includes(phrase))) return 'label'
  if (plain.length === 1 || texts.some((text) => isNear(text, plain))) return 'near'
  return fits(called, one, words) ? 'across' : 'apart'
}

/** So many are looked at closely; a search that finds more is a search for nothing. */
export const MOST_FOUND = 1000

/** Those at the top are told by kind before they are told by closeness: who types a city looks for its zones. */
const TOGETHER: Partial<Record<Closeness, number>> = { place: CLOSENESS.indexOf('beginning') }
const stepOf = ({ closeness }: Pick<Ranked, 'closeness'>) =>
  TOGETHER[closeness] ?? CLOSENESS.indexOf(closeness)
const isNamed = (one: Ranked) => stepOf(one) < CLOSENESS.indexOf('label')

/** Who types a number looks for the instrument that bears it. */
const ofKinds = ({ entries }: WordIndex, words: readonly AskedWord[]) => {
  const hasNumber = words.some(({ typed }) => /\d/.test(typed))
  return ({ id }: Ranked) => {
    const kind = entries[id]?.kind ?? 'profile'
    return hasNumber && kind === 'law' ? -1 : SEARCH_KINDS.indexOf(kind)
  }
}

function inOrder(index: WordIndex, found: readonly Ranked[], words: readonly AskedWord[]): Ranked[] {
  const kindOf = ofKinds(index, words)
  return found.toSorted(
    (a, b) =>
      stepOf(a) - stepOf(b) ||
      (isNamed(a) ? kindOf(a) - kindOf(b) : 0) ||
      CLOSENESS.indexOf(a.closeness) - CLOSENESS.indexOf(b.closeness) ||
      b.score - a.score ||
      kindOf(a) - kindOf(b) ||
      a.id - b.id,
  )
}

const queryOf = (words: readonly AskedWord[]): Query => ({
  words,
  phrases: phrasesOf(words),
  plain: plainOf(words),
})

/**
 * What holds all words, the best first: what is called so, then what is said so. Where the words stand together in
 * some, texts that hold them far apart are left out.
 */
export function ranked(index: WordIndex, found: readonly Candidate[], words: readonly AskedWord[]): Ranked[] {
  const query = queryOf(words)
  const all = found
    .slice(0, MOST_FOUND)
    .map((one): Ranked => ({ ...one, closeness: closenessOf(index, one, query) }))
  const together = all.filter(({ closeness }) => closeness !== 'apart')
  return inOrder(index, together.length > 0 ? together : all, words)
}

/** What holds some of the words: what holds more of them first, then what one of them says best. */
export function rankedBySome(
  index: WordIndex,
  found: readonly Candidate[],
  words: readonly AskedWord[],
): Ranked[] {
  const queries = words.map((word) => queryOf([word]))
  const counted = found.slice(0, MOST_FOUND).map((one) => {
    const held = queries.filter(({ words: [word] }) =>
      [...(word?.terms.keys() ?? [])].some((term) => one.matched.has(term)),
    )
    const [best = 'apart'] = held
      .map((query) => closenessOf(index, one, query))
      .toSorted((a, b) => CLOSENESS.indexOf(a) - CLOSENESS.indexOf(b))
    return { count: held.length, one: { ...one, closeness: best } }
  })
  const byCount = [...Map.groupBy(counted, ({ count }) => count)].toSorted(([a], [b]) => b - a)
  return byCount.flatMap(([, group]) =>
    inOrder(
      index,
      group.map(({ one }) => one),
      words,
    ),
  )
}

/** Whether anything of what was found is called by the words asked for. */
export const anyNamed = (found: readonly Ranked[]) => found.some(isNamed)
