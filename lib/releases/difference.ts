import { isDeepStrictEqual } from 'node:util'
import type { ChangeKind } from '@/lib/changes/change'
import type { Text } from '@/lib/shared/text'

/** What a version says in one field: words, a code or a date as it is kept, yes or no, a list of such or of entries. */
export type Said = null | boolean | string | Text | Entry | Said[]

/** One row of a list, such as a term: each of its parts that says something, by its path (`terms.percent`). */
export type Entry = { parts: { field: string; said: Said }[] }

/** A field of which two versions of one thing say something else; `position.note` is a part of `position`. */
export type Difference = { field: string; before: Said; after: Said }

/** Content as a change set keeps it. Not read through today's schema, which older content need not satisfy. */
export type Content = Readonly<Record<string, unknown>>

/** What fields refer to by key. */
export const REFERRED = [
  'source',
  'subject',
  'metric',
  'definition',
  'legal_instrument',
  'incentive',
  'question',
  'answer',
  'organisation',
] as const
export type Reference = { to: (typeof REFERRED)[number]; key: string }
export type NameOf = (reference: Reference) => Text | null

const REFERS: Readonly<Record<string, Reference['to']>> = {
  source: 'source',
  sources: 'source',
  subject: 'subject',
  subjects: 'subject',
  network: 'subject',
  zone: 'subject',
  site: 'subject',
  place: 'subject',
  places: 'subject',
  partOf: 'subject',
  scope: 'subject',
  host: 'subject',
  metric: 'metric',
  definition: 'definition',
  definitions: 'definition',
  instrument: 'legal_instrument',
  instruments: 'legal_instrument',
  incentive: 'incentive',
  question: 'question',
  slug: 'organisation',
}

/** Keys, and the order in which lists show things: nothing that a reader would miss. */
const TECHNICAL = ['key', 'slug', 'id', 'position', 'inputs']

/** What the table of figures says of a figure by itself, before and after. */
const IN_THE_TABLE = ['value', 'unit', 'qualifier']

/** An option is called by the question that offers it: `activity software`. */
const answerIn = ({ question, value }: Content): Reference[] =>
  typeof question === 'string' && typeof value === 'string'
    ? [{ to: 'answer', key: `${question} ${value}` }]
    : []

const isRecord = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is Text =>
  isRecord(value) && typeof value['en'] === 'string' && typeof value['vi'] === 'string'

/** The fields of a content, those of its parts by their path. A zone's position is a part; a metric's a rank. */
function fieldsOf(kind: ChangeKind, content: Content): Map<string, unknown> {
  const fields = new Map<string, unknown>()
  for (const [name, value] of Object.entries(content)) {
    if (TECHNICAL.includes(name) && !isRecord(value)) continue
    if (kind === 'observation' && IN_THE_TABLE.includes(name)) continue
    if (!isRecord(value) || isText(value)) fields.set(name, value)
    else for (const [part, inner] of Object.entries(value)) fields.set(`${name}.${part}`, inner)
  }
  return fields
}

const nameIn = (path: string) => path.slice(path.lastIndexOf('.') + 1)

/** In which order the parts of a row are told. A database keeps none. */
const PARTS = [
  ...['slug', 'role', 'key', 'name', 'tax', 'question', 'test', 'value', 'kind', 'percent', 'years'],
  ...['exemptYears', 'reducedYears', 'reducedBy', 'times', 'countFrom', 'atLatestIn', 'alternative'],
  ...['variant', 'incentive', 'instrument', 'from', 'part', 'article', 'doubt'],
]
const rank = (part: string) => PARTS.indexOf(part) + 1 || PARTS.length + 1

function entryOf(path: string, row: Content, nameOf: NameOf): Entry {
  const [answer] = answerIn(row)
  const inOrder = Object.entries(row).toSorted(([a], [b]) => rank(a) - rank(b))
  const parts = inOrder.map(([part, inner]) => ({
    field: `${path}.${part}`,
    said: (part === 'value' && answer && nameOf(answer)) || saidOf(`${path}.${part}`, inner, nameOf),
  }))
  return { parts: parts.filter(({ said }) => said !== null) }
}

function saidOf(path: string, value: unknown, nameOf: NameOf): Said {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((entry) => saidOf(path, entry, nameOf))
  if (isText(value)) return { en: value.en, vi: value.vi }
  if (isRecord(value)) return entryOf(path, value, nameOf)
  const to = REFERS[nameIn(path)]
  return (to && nameOf({ to, key: String(value) })) ?? String(value)
}

/** A value without what says nothing: content of before a field was thought of says the same as one that left it empty. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 0 ? null : value.map(bare)
  if (!isRecord(value)) return value ?? null
  return Object.fromEntries(
    Object.entries(value).flatMap(([part, inner]) => {
      const said = bare(inner)
      return said === null ? [] : [[part, said]]
    }),
  )
}

/** Everything that a content refers to by key. */
export function referencesIn(content: unknown, name = ''): Reference[] {
  if (Array.isArray(content)) return content.flatMap((entry) => referencesIn(entry, name))
  if (isRecord(content))
    return [
      ...answerIn(content),
      ...Object.entries(content).flatMap(([part, value]) => referencesIn(value, part)),
    ]
  const to = REFERS[name]
  return to && typeof content === 'string' ? [{ to, key: content }] : []
}

/**
 * Field by field, what one version of a thing said and the next one says: those fields alone that differ, with names in
 * place of keys. What readers never see, and what a table of figures says by itself, is left out.
 */
export function differences(kind: ChangeKind, before: Content, after: Content, nameOf: NameOf): Difference[] {
  const [was, is] = [fieldsOf(kind, before), fieldsOf(kind, after)]
  return [...new Set([...is.keys(), ...was.keys()])]
    .filter((field) => !isDeepStrictEqual(bare(was.get(field)), bare(is.get(field))))
    .map((field) => ({
      field,
      before: saidOf(field, was.get(field), nameOf),
      after: saidOf(field, is.get(field), nameOf),
    }))
}
