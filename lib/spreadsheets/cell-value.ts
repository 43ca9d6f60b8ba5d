import Decimal from 'decimal.js'
import { type NumberFormat, dateOfSerial } from './number-format'
import type { SheetCell } from './row'

const Exact = Decimal.clone({ precision: 40, toExpNeg: -40, toExpPos: 60 })

/** Digits that a spreadsheet program keeps of a number; what follows them is noise of its arithmetic. */
const DIGITS = 15

const PLAIN = /^-?(0|[1-9]\d{0,14})$/
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d{1,3})?$/

/** A stored number as the decimal that a person sees: `258.80000000000001` is 258.8. Null when it is none. */
export function decimalOf(stored: string): string | null {
  if (PLAIN.test(stored)) return stored === '-0' ? '0' : stored
  if (stored.length > 400 || !NUMBER.test(stored)) return null
  const value = new Exact(stored).toSignificantDigits(DIGITS)
  return value.isZero() ? '0' : value.toFixed()
}

export function numberCell(stored: string, format: NumberFormat, since1904: boolean): SheetCell {
  const text = decimalOf(stored)
  if (text === null) return { kind: 'error', text: stored.slice(0, 40) }
  if (format === 'number') return { kind: 'number', text }
  if (format === 'percent')
    return { kind: 'number', text: new Exact(text).times(100).toFixed(), percent: true }
  const date = dateOfSerial(Number(text), format, since1904)
  return date === null ? { kind: 'error', text } : { kind: 'date', text: date }
}

// Nothing that a person reads, and nothing that XML can hold.
const CONTROLS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g

/** Line ends as everywhere else, marks composed, nothing unseen: what looks the same is the same. */
export const plainText = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .normalize('NFC')

/** The same of a workbook, which writes some letters by number. */
export const workbookText = (text: string) =>
  plainText(
    text.includes('_x')
      ? text
          .replace(/_x000D_\n?/g, '\n')
          .replace(/_x005F_/g, '_')
          .replace(/_x00(09|0A)_/g, ' ')
      : text,
  )

/** The beginning of a text, no letter of it cut in two. */
export const cut = (text: string, length: number) => text.slice(0, length).replace(/[\ud800-\udbff]$/, '')
