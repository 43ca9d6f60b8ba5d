import type { Fields } from '@/lib/changes/form-fields'
import type { Described, SimpleField } from './field'
import { pathOf } from './fields'

type Asked = Readonly<Record<string, string | string[] | undefined>>

// What nobody said yet is not known, and nobody has compared it with its source.
const START: Readonly<Record<string, string>> = {
  verified: 'no',
  confidence: 'medium',
  tax: 'unknown',
  fees: 'unknown',
  carriesForward: 'no',
  askedFirst: 'no',
}

const start = (field: SimpleField, asked: Asked) => {
  const named = asked[field.name]
  return field.once && typeof named === 'string' ? named : (START[field.name] ?? '')
}

/**
 * What the form of something new starts with.
 * @param position its place in lists, where it has one
 * @param asked what an address names, such as the zone of a new space
 */
export function blankFields(kind: string, { fields }: Described, position: number, asked: Asked): Fields {
  const answers = fields.flatMap((field): [string, string][] => {
    if (field.type === 'list') return []
    if (field.type === 'part')
      return field.of.map((inner) => [pathOf(kind, field.name, inner.name), start(inner, {})])
    if (field.name === 'position') return [[pathOf(kind, 'position'), String(position)]]
    return [[pathOf(kind, field.name), start(field, asked)]]
  })
  return Object.fromEntries(answers.filter(([, answer]) => answer !== ''))
}
