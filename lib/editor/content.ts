import { readDecimal } from '@/lib/shared/number-input'
import type { Locale } from '@/lib/shared/text'
import type { Described, Field, SimpleField } from './field'
import { isRecord, pathOf, saidIn } from './fields'

/** What a form sends, by its parts: text, or more parts. */
export type Typed = { readonly [name: string]: string | Typed } | undefined
type Problems = Record<string, string[]>
/** An answer, or the code of what is wrong with it. */
type Read = { value: unknown; problems: Problems }

const answer = (value: unknown): Read => ({ value, problems: {} })
const wrong = (at: string, code: string): Read => ({ value: null, problems: { [at]: [code] } })

// Browsers send the ends of lines as two characters.
const lines = (typed: string) => typed.replaceAll('\r\n', '\n').trim()

const partOf = (typed: Typed | string, name: string) =>
  name === '' ? typed : typeof typed === 'object' ? typed[name] : undefined
const textIn = (typed: Typed | string, name = '') => {
  const found = partOf(typed, name)
  return typeof found === 'string' ? lines(found) : ''
}

/** Whether nothing was typed anywhere in it. */
const isBlank = (typed: Typed | string): boolean =>
  typed === undefined ||
  (typeof typed === 'string' ? lines(typed) === '' : Object.values(typed).every((part) => isBlank(part)))

function bilingual({ optional }: SimpleField, typed: Typed | string, at: string): Read {
  const [en, vi] = [textIn(typed, 'en'), textIn(typed, 'vi')]
  if (en === '' && vi === '' && optional) return answer(null)
  const missing = Object.entries({ en, vi }).filter(([, words]) => words === '')
  const problems = Object.fromEntries(missing.map(([language]) => [`${at}.${language}`, ['required']]))
  return { value: { en, vi }, problems }
}

function several(of: readonly string[], typed: Typed | string, before: unknown): unknown {
  const chosen = of.filter((one) => textIn(typed, one) === 'yes')
  // An order that nobody changed stays: another one would be another content.
  const isSame = Array.isArray(before) && before.length === chosen.length
  return isSame && chosen.every((one) => before.includes(one)) ? before : chosen
}

function number(typed: string, isWhole: boolean, at: string, locale: Locale): Read {
  const decimal = readDecimal(typed, locale)
  if (decimal === null) return wrong(at, 'number')
  if (!isWhole) return answer(decimal)
  return /^-?\d{1,9}$/.test(decimal) ? answer(Number(decimal)) : wrong(at, 'whole_number')
}

function simple(
  field: SimpleField,
  typed: Typed | string,
  before: unknown,
  at: string,
  locale: Locale,
): Read {
  if (field.type === 'several') return answer(several(field.of, typed, before))
  const isText = field.type === 'line' || field.type === 'text' || field.type === 'markdown'
  if (isText && field.bilingual) return bilingual(field, typed, at)
  const words = textIn(typed)
  if (words === '') return field.optional ? answer(null) : wrong(at, 'required')
  if (field.type === 'number') return number(words, field.whole, at, locale)
  // An amount is written as the language writes it; whatever is no number is a word.
  if (field.type === 'answer') return answer(readDecimal(words, locale) ?? words)
  return answer(field.type === 'yesNo' ? words === 'yes' : words)
}

type Asked = { typed: Typed | string; before: unknown; at: string; locale: Locale }

function parts(of: readonly SimpleField[], { typed, before, at, locale }: Asked): Read {
  const read = of.map((field) => ({
    name: field.name,
    ...simple(field, partOf(typed, field.name), saidIn(before, field.name), pathOf(at, field.name), locale),
  }))
  const [first] = read
  return {
    value:
      first?.name === '' ? first.value : Object.fromEntries(read.map(({ name, value }) => [name, value])),
    problems: Object.assign({}, ...read.map(({ problems }) => problems)) as Problems,
  }
}

/** The entries of a list that say anything, in the order of their rows. */
function rowsOf(typed: Typed | string) {
  if (typeof typed !== 'object') return []
  return Object.entries(typed)
    .filter(([row, entry]) => /^\d{1,4}$/.test(row) && !isBlank(entry))
    .map(([row, entry]) => ({ row: Number(row), entry }))
    .toSorted((a, b) => a.row - b.row)
}

function read(field: Field, asked: Asked): Read {
  if (field.type === 'list') {
    const entries = rowsOf(asked.typed).map(({ row, entry }) =>
      parts(field.of, { ...asked, typed: entry, before: undefined, at: pathOf(asked.at, row) }),
    )
    return {
      value: entries.map(({ value }) => value),
      problems: Object.assign({}, ...entries.map(({ problems }) => problems)) as Problems,
    }
  }
  if (field.type !== 'part') return simple(field, asked.typed, asked.before, asked.at, asked.locale)
  // A yes or no alone says nothing of what is not there.
  const said = field.of.filter(({ type }) => type !== 'yesNo')
  const isAbsent = said.every(({ name }) => isBlank(partOf(asked.typed, name)))
  return field.optional && isAbsent ? answer(null) : parts(field.of, asked)
}

/**
 * What a form's fields say, in the shape of the content. What the form does not ask is as it was before.
 * @param typed what was typed under the kind's name
 * @param before what the content said, null when it is new
 * @returns codes of what is no answer, by the name of the field
 */
export function contentFrom(
  kind: string,
  { fields }: Described,
  typed: Typed,
  before: Readonly<Record<string, unknown>> | null,
  locale: Locale,
) {
  const answers = fields.map((field) => ({
    field,
    ...read(field, {
      typed: partOf(typed, field.name),
      before: before?.[field.name],
      at: pathOf(kind, field.name),
      locale,
    }),
  }))
  // What is asked once stays as it was.
  const taken = answers.filter(({ field }) => before === null || !field.once)
  return {
    content: {
      ...before,
      ...Object.fromEntries(taken.map(({ field, value }) => [field.name, value])),
    },
    problems: Object.assign({}, ...taken.map(({ problems }) => problems)) as Problems,
  }
}

/**
 * The names under which a form knows what a schema found wrong: under the kind, and of lists the rows as they were
 * sent, blank ones among them.
 */
export function formPath(kind: string, typed: Typed, path: readonly PropertyKey[]): string {
  const steps = path.map(String)
  const [name = '', place, ...rest] = steps
  const list = partOf(typed, name)
  if (place === undefined || !/^\d+$/.test(place) || !isRecord(list)) return pathOf(kind, ...steps)
  return pathOf(kind, name, rowsOf(list as Typed)[Number(place)]?.row ?? place, ...rest)
}
