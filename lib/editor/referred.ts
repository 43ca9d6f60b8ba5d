import { DESCRIBED, type WrittenKind } from './described'
import type { Field, ReferredKind, SimpleField } from './field'
import { pathOf, saidIn } from './fields'

/** What a content refers to, and in which field of its form. */
export type Referred = { at: string; to: ReferredKind; key: string }

/**
 * What can be new in the same draft as what refers to it: a decree, its source, and what it grants are published
 * together.
 */
export const FOLLOWED = [
  'source',
  'organisation',
  'legal_instrument',
  'question',
  'incentive',
] as const satisfies readonly WrittenKind[]
export type FollowedKind = (typeof FOLLOWED)[number]

export const calledBy = ({ to, key }: Pick<Referred, 'to' | 'key'>) => `${to} ${key}`

const referredTo = (field: SimpleField, value: unknown, at: string): Referred[] =>
  field.type === 'reference' && typeof value === 'string' ? [{ at, to: field.to, key: value }] : []

function referredIn(field: Field, content: unknown): Referred[] {
  const value = saidIn(content, field.name)
  if (field.type === 'list')
    return (Array.isArray(value) ? value : []).flatMap((entry: unknown, row) =>
      field.of.flatMap((asked) =>
        referredTo(asked, saidIn(entry, asked.name), pathOf(field.name, row, asked.name)),
      ),
    )
  if (field.type === 'part')
    return field.of.flatMap((asked) =>
      referredTo(asked, saidIn(value, asked.name), pathOf(field.name, asked.name)),
    )
  return referredTo(field, value, field.name)
}

/** Everything that a content refers to by key. */
export const referredBy = (kind: WrittenKind, content: unknown): Referred[] =>
  DESCRIBED[kind].fields.flatMap((field) => referredIn(field, content))
