import MiniSearch from 'minisearch'
import { bothOf } from './names'
import type { Entry } from './entry'
import { folded, joinedWords, wordsIn } from './fold'
import { telling } from './small-words'

/** The parts of an entry that words are looked up in, by what a match there is worth. */
export const FIELDS = { name: 6, place: 2, of: 1, label: 1, text: 1 } as const
export type Field = keyof typeof FIELDS

/** What an entry is to a query, all without accents. */
export type Called = {
  names: readonly string[]
  places: readonly string[]
  labels: readonly string[]
  /** What it is, belongs to and is sorted under. */
  under: readonly string[]
  /** The words of each text of it. */
  texts: readonly (readonly string[])[]
}

/** Everything that can be found at one time, ready to be searched. Never changes. */
export type WordIndex = {
  entries: readonly Entry[]
  /** By folded word, the forms that it has in texts: "da" is "da", "đa", "đà". */
  forms: ReadonlyMap<string, ReadonlySet<string>>
  called: readonly Called[]
  /** By name without accents, what is called so. */
  byName: ReadonlyMap<string, readonly number[]>
  words: MiniSearch<{ id: number } & Record<Field, string>>
}

const PART = ' | '
const joined = (parts: readonly string[]) => parts.join(PART)

function fieldsOf(entry: Entry): Record<Field, string> {
  const { title, names, codes, places, of, labels, texts, kind } = entry
  // What is told of a zone is not named for the zone.
  const own = kind === 'tenant' || kind === 'profile' ? names : [title, ...names]
  return {
    name: joined([...own.flatMap(bothOf), ...codes]),
    place: joined(places.flatMap(bothOf)),
    of: joined(of.flatMap(bothOf)),
    label: joined(labels.flatMap(bothOf)),
    text: joined(texts.flatMap(bothOf)),
  }
}

/** Names as they are asked for: with the words that say nothing, and without. */
const namesOf = (text: string) =>
  text === ''
    ? []
    : [...new Set(text.split(PART).flatMap((name) => [folded(name), joinedWords(telling(wordsIn(name)))]))]

/** Both as it is written and without accents: either can be asked for. */
const terms = (word: string) => {
  const [{ form, folded: plain } = { form: word, folded: word }] = wordsIn(word)
  return form === plain ? plain : [plain, form]
}

/** Builds the index of all entries. Takes some time; what it answers is kept (queries.ts). */
export function indexOf(entries: readonly Entry[]): WordIndex {
  const words = new MiniSearch<{ id: number } & Record<Field, string>>({
    fields: Object.keys(FIELDS),
    tokenize: (text) => wordsIn(text).map(({ form }) => form),
    processTerm: terms,
  })
  const forms = new Map<string, Set<string>>()
  const called = entries.map((entry, id) => {
    const fields = fieldsOf(entry)
    words.add({ id, ...fields })
    for (const text of Object.values(fields))
      for (const { form, folded: plain } of wordsIn(text)) {
        const known = forms.get(plain)
        if (known) known.add(form)
        else forms.set(plain, new Set([form]))
      }
    const names = namesOf(fields.name)
    const [places, labels] = [namesOf(fields.place), namesOf(fields.label)]
    return {
      names,
      places,
      labels,
      under: [...names, ...places, ...namesOf(fields.of), ...labels],
      texts: entry.texts.flatMap(bothOf).map((text) => folded(text).split(' ')),
    }
  })
  const byName = new Map<string, number[]>()
  for (const [id, { names }] of called.entries())
    for (const name of names) {
      const others = byName.get(name)
      if (others) others.push(id)
      else byName.set(name, [id])
    }
  return { entries, forms, called, byName, words }
}
