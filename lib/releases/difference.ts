import { isDeepStrictEqual } from 'node:util'
import type { ChangeKind } from '@/lib/changes/change'
import type { Text } from '@/lib/shared/text'

/** What a version says in one field: words, a code or a date as it is kept, yes or no, a list of such. */
export type Said = null | boolean | string | Text | Said[]

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

function saidOf(name: string, value: unknown, nameOf: NameOf): Said {
  if (value === null || value === undefined) return null
  if (typeof value === 'boolean') return value
  if (Array.isArray(value)) return value.map((entry) => saidOf(name, entry, nameOf))
  if (isText(value)) return { en: value.en, vi: value.vi }
  if (isRecord(value)) return Object.entries(value).map(([part, inner]) => saidOf(part, inner, nameOf))
  const to = REFERS[name]
  return (to && nameOf({ to, key: String(value) })) ?? String(value)
}

/** Everything that a content refers to by key. */
export function referencesIn(content: unknown, name = ''): Reference[] {
  if (Array.isArray(content)) return content.flatMap((entry) => referencesIn(entry, name))
  if (isRecord(content)) return Object.entries(content).flatMap(([part, value]) => referencesIn(value, part))
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
    .filter((field) => !isDeepStrictEqual(was.get(field) ?? null, is.get(field) ?? null))
    .map((field) => ({
      field,
      before: saidOf(nameIn(field), was.get(field), nameOf),
      after: saidOf(nameIn(field), is.get(field), nameOf),
    }))
}
