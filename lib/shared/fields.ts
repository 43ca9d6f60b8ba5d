import * as z from 'zod'
import { isPeriod } from './period'
import { isUnit } from './units'

/**
 * Readers for what comes in by any door: form, JSON, spreadsheet. Each error is a code; the words for it, in the
 * reader's language, are in the messages under `problems`.
 */

const blankToNull = (raw: unknown) => (typeof raw === 'string' && raw.trim() === '' ? null : raw)

/** The number of a row, as a form sends it. */
export const id = z
  .string()
  .regex(/^\d{1,9}$/, 'id')
  .transform(Number)

export const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'slug')

/** One line or paragraph of up to `max` characters. */
export const line = (max: number) => z.string('required').trim().min(1, 'required').max(max, 'too_long')
export const optionalLine = (max: number) => z.preprocess(blankToNull, line(max).nullable())

/** A text in both languages; a blank one is an error at its own language. */
export const bilingual = (max: number) => z.object({ en: line(max), vi: line(max) })

/** Both languages or neither. */
export const optionalBilingual = (max: number) =>
  z.preprocess((raw) => {
    if (typeof raw !== 'object' || raw === null) return raw ?? null
    const { en, vi } = raw as { en?: unknown; vi?: unknown }
    return blankToNull(en ?? '') === null && blankToNull(vi ?? '') === null ? null : raw
  }, bilingual(max).nullable())

/** A decimal as text: `-12.5`. Never a float. At most 22 digits before the point and 8 after, as the database holds. */
export const decimal = z.string('required').regex(/^-?\d{1,22}(\.\d{1,8})?$/, 'decimal')
export const period = z.string('required').trim().refine(isPeriod, 'period')
export const unit = z.string().refine(isUnit, 'unit')
export const partialDate = z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'date')
export const webAddress = z.url({ protocol: /^https?$/, error: 'web_address' }).max(500, 'too_long')
export const optionalWebAddress = z.preprocess(blankToNull, webAddress.nullable())
