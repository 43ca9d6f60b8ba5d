import type { Fields } from '@/lib/changes/form-fields'
import { formatNumber } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'
import type { Described, Field, SimpleField } from './field'

type Entries = Readonly<Record<string, unknown>>
export const isRecord = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The name of a part; a nameless part is the thing itself. */
export const pathOf = (...parts: readonly (string | number)[]) =>
  parts.filter((part) => part !== '').join('.')

/** What a field of a thing says. A nameless field is all that the thing is. */
export const saidIn = (content: unknown, name: string): unknown =>
  name === '' ? content : isRecord(content) ? content[name] : undefined

const isDecimal = (value: unknown): value is string =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)
const words = (value: unknown) => (typeof value === 'string' ? value : '')

function simple(field: SimpleField, value: unknown, at: string, locale: Locale): Fields {
  switch (field.type) {
    case 'line':
    case 'text':
    case 'markdown':
      return field.bilingual
        ? { [`${at}.en`]: words(saidIn(value, 'en')), [`${at}.vi`]: words(saidIn(value, 'vi')) }
        : { [at]: words(value) }
    case 'several': {
      const chosen: readonly unknown[] = Array.isArray(value) ? value : []
      return Object.fromEntries(
        field.of.flatMap((one) => (chosen.includes(one) ? [[`${at}.${one}`, 'yes']] : [])),
      )
    }
    case 'yesNo':
      return { [at]: value === true ? 'yes' : value === false ? 'no' : '' }
    case 'answer':
      return { [at]: isDecimal(value) ? formatNumber(value, locale) : words(value) }
    case 'number':
      return { [at]: value === null || value === undefined ? '' : formatNumber(String(value), locale) }
    default:
      return { [at]: words(value) }
  }
}

function fieldsAt(field: Field, content: unknown, within: string, locale: Locale): Fields {
  const value = saidIn(content, field.name)
  const at = pathOf(within, field.name)
  if (field.type === 'list')
    return Object.assign(
      {},
      ...(Array.isArray(value) ? value : []).flatMap((entry: unknown, row) =>
        field.of.map((asked) =>
          simple(asked, saidIn(entry, asked.name), pathOf(at, row, asked.name), locale),
        ),
      ),
    ) as Fields
  if (field.type === 'part')
    return Object.assign(
      {},
      ...field.of.map((asked) => simple(asked, saidIn(value, asked.name), pathOf(at, asked.name), locale)),
    ) as Fields
  return simple(field, value, at, locale)
}

/**
 * A content as the fields of its form, each under its kind and its path: `event.topics.0.en`. Numbers are written as
 * the language writes them. What the form does not ask is not among them.
 */
export const fieldsOf = (kind: string, { fields }: Described, content: unknown, locale: Locale): Fields =>
  Object.assign({}, ...fields.map((field) => fieldsAt(field, content, kind, locale))) as Fields

/** How many entries of a list the fields of a form hold: one more than the last. */
export const rowsIn = (values: Fields, list: string) =>
  Object.keys(values).reduce((most, name) => {
    const row = name.startsWith(`${list}.`) ? Number(name.slice(list.length + 1).split('.')[0]) : NaN
    return Number.isSafeInteger(row) && row >= most ? row + 1 : most
  }, 0)
