/** What a field can refer to by key. `subject` is whatever figures and statements are about. */
export const REFERRED_KINDS = [
  'source',
  'legal_instrument',
  'incentive',
  'question',
  'organisation',
  'network',
  'place',
  'zone',
  'site',
  'subject',
  'metric',
] as const
export type ReferredKind = (typeof REFERRED_KINDS)[number]

type Named = {
  /** Its name in the content, as schema.ts spells it. */
  name: string
  /** May stay empty: both languages of a text, or the one value. */
  optional?: true
  /** Asked when the thing is made, and never again: others refer to it by this. */
  once?: true
}

type OfOne = Named &
  (
    | { type: 'line' | 'text' | 'markdown'; bilingual: boolean }
    /** `words` is where the messages name what can be chosen; units name themselves. */
    | { type: 'choice'; of: readonly string[]; words: string }
    | { type: 'several'; of: readonly string[]; words: string }
    | { type: 'date'; partial: boolean }
    | { type: 'period' | 'yesNo' | 'address' }
    | { type: 'number'; whole: boolean }
    | {
        type: 'reference'
        to: ReferredKind
        /** It says whose the thing is: those alone can be chosen whose staff one is. */
        own?: true
      }
  )

/**
 * One question of a form, as plain data, so that it can be handed to the browser. A `list` asks the same of each entry;
 * an entry of one nameless field is that field's value. A `part` is asked whole or not at all.
 */
export type Field =
  OfOne | (Named & { type: 'list'; of: readonly OfOne[] }) | (Named & { type: 'part'; of: readonly OfOne[] })

export type SimpleField = OfOne

/** A form: what it asks, in reading order, and how the thing is named for good. */
export type Described = {
  /** The content's field that names it: `slug`, `key`, `id`; null for statements, which have no name. */
  key: string | null
  fields: readonly Field[]
}

const text = (type: 'line' | 'text' | 'markdown') => ({
  both: (name: string) => ({ type, name, bilingual: true }) as const,
  bothOrNone: (name: string) => ({ type, name, bilingual: true, optional: true }) as const,
})

export const line = text('line')
export const paragraphs = text('text')
export const markdown = text('markdown')

/** One line in one language, such as a number or a title that is quoted. */
export const plainLine = (name: string) => ({ type: 'line', name, bilingual: false }) as const
export const choice = (name: string, of: readonly string[], words: string) =>
  ({ type: 'choice', name, of, words }) as const
export const yesNo = (name: string) => ({ type: 'yesNo', name }) as const
export const reference = (name: string, to: ReferredKind) => ({ type: 'reference', name, to }) as const
/** Says whose the thing is. */
export const ownReference = (name: string, to: ReferredKind) =>
  ({ type: 'reference', name, to, own: true }) as const
export const whole = (name: string) => ({ type: 'number', name, whole: true }) as const
export const decimal = (name: string) => ({ type: 'number', name, whole: false }) as const
/** A day, or as much of one as is known: a year, a month. */
export const knownDate = (name: string) => ({ type: 'date', name, partial: true, optional: true }) as const

/** The same question, which may stay without an answer. */
export const orNone = <Asked extends Field>(asked: Asked) => ({ ...asked, optional: true }) as const
export const once = <Asked extends Field>(asked: Asked) => ({ ...asked, once: true }) as const

/** Under which name a form finds what a reference can name. */
export const choicesName = ({ to, own }: { to: ReferredKind; own?: true }) => (own ? `own ${to}` : to)
