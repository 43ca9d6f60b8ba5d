import { formatNumber, formatValue } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'
import { headingOf, isColumn } from '@/lib/imports/columns'
import type { RowProblem } from '@/lib/imports/import'

type Detail = Record<string, string | number>
/** The words of `imports`, from a page or from a route. */
type Translate = { (key: 'problems.other', values?: Detail): string; has: (key: 'problems.other') => boolean }

/** A column's name in words; what has none stays as it is. */
export const columnWord = (column: string | null, locale: Locale) =>
  column !== null && isColumn(column) ? headingOf(column, locale) : (column ?? '')

const columnWords = (keys: string, locale: Locale) =>
  keys
    .split(' ')
    .map((key) => columnWord(key, locale))
    .join(', ')

function inWords(detail: Detail, locale: Locale): Detail {
  const { value, unit, first, second } = detail
  return {
    ...detail,
    ...(typeof value === 'string' &&
      typeof unit === 'string' && { now: value === '' ? '–' : formatValue({ value, unit }, locale) }),
    ...(typeof first === 'string' && { first: formatNumber(first, locale) }),
    ...(typeof second === 'string' && { second: formatNumber(second, locale) }),
  }
}

/** What is wrong with a row, and what to do, in a sentence that names the column. */
export const problemWords =
  (t: Translate, locale: Locale) =>
  ({ code, column, detail = {} }: RowProblem) => {
    const key = `problems.${code === 'ambiguous' && detail['second'] === undefined ? 'other_language' : code}`
    const words = t(
      t.has(key as 'problems.other') ? (key as 'problems.other') : 'problems.other',
      inWords({ first: '', second: '', now: '', figure: '', cells: '', ...detail }, locale),
    )
    return column === null ? words : `${columnWord(column, locale)}: ${words}`
  }

/** What there is to know of a file, in words: why it was refused, or how it was read. */
export const reportWords =
  (t: Translate, locale: Locale) =>
  (family: 'refused' | 'notes', code: string, detail: Detail = {}) => {
    const key = `${family}.${code}`
    const { columns, kind } = detail
    const named = code === 'missing_columns' || code === 'repeated_columns'
    const kindKey = `kinds.${String(kind)}` as 'problems.other'
    return t(
      t.has(key as 'problems.other') ? (key as 'problems.other') : (`${family}.other` as 'problems.other'),
      {
        ...detail,
        ...(named && typeof columns === 'string' && { columns: columnWords(columns, locale) }),
        ...(kind !== undefined && { kind: t.has(kindKey) ? t(kindKey) : String(kind) }),
      },
    )
  }
