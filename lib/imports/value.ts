import Decimal from 'decimal.js'
import { readTyped } from '@/lib/cells/read-typed'
import type { ObservationContent } from '@/lib/figures/schema'
import { readDecimal } from '@/lib/shared/number-input'
import type { Locale } from '@/lib/shared/text'
import type { CellReader } from './cells'

const Exact = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 60 })

export const sameNumber = (a: string | null, b: string | null) =>
  a === b || (a !== null && b !== null && new Exact(a).equals(b))

const WHOLE = /^\d{1,15}$/

/**
 * The value of a row: a decimal in the plain unit, `none` when the row says that there is none, null when it says
 * nothing. A number of a workbook is that number; a text is read as the grid reads what is typed.
 * @param known values that need no second look: what is published, what is drafted
 */
export function readValue(
  { cell, tell }: Pick<CellReader, 'cell' | 'tell'>,
  unit: string,
  locale: Locale,
  known: readonly ObservationContent[],
): { value: string } | 'none' | null {
  const read = cell('value')
  if (read == null) return null
  if (read.kind === 'date' || read.kind === 'boolean') {
    tell('value', read.kind === 'date' ? 'date' : 'number')
    return null
  }
  if (read.kind === 'number') {
    if (read.percent && unit !== 'percent') tell('value', 'percent_format')
    return { value: read.text }
  }
  if (WHOLE.test(read.text)) return { value: readDecimal(read.text, locale) ?? read.text }
  const own = readDecimal(read.text, locale)
  const stands = known.find(({ value }) => own !== null && sameNumber(value, own))
  if (stands?.value != null) return { value: stands.value }
  const reading = readTyped({ typed: read.text, locale, scale: '1', confirmed: false }, unit)
  if (reading.kind === 'empty') return null
  if (reading.kind === 'not_available') return 'none'
  if (reading.kind === 'ambiguous') {
    tell(
      'value',
      'ambiguous',
      Object.fromEntries(reading.readings.map((one, i) => [i === 0 ? 'first' : 'second', one])),
    )
    return null
  }
  const decimal = reading.kind === 'number' ? readDecimal(reading.value, locale) : null
  if (reading.kind === 'problem' || decimal === null) {
    tell('value', reading.kind === 'problem' ? reading.code : 'number')
    return null
  }
  return { value: new Exact(decimal).times(reading.kind === 'number' ? reading.scale : 1).toFixed() }
}
