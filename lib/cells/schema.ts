import * as z from 'zod'
import { SCALES } from '@/lib/changes/typed-value'
import { QUALIFIERS, STATUSES } from '@/lib/figures/figure'
import { changeReason } from '@/lib/figures/schema'
import { line, optionalBilingual, optionalLine, period, slug } from '@/lib/shared/fields'
import { LOCALES } from '@/lib/shared/text'

/** What somebody typed into a row of the grid. The value is as typed: how it reads depends on the language. */
export const cellEntry = z.object({
  typed: z.string().max(60, 'too_long'),
  locale: z.enum(LOCALES),
  scale: z.enum(SCALES),
  /** Confirmed by its author where the value could be read in two ways; see `ambiguous`. */
  confirmed: z.boolean().default(false),
  qualifier: z.enum(QUALIFIERS),
  status: z.enum(STATUSES),
  /** Why there is no value; then `typed` is empty. */
  missingCause: optionalBilingual(300),
  source: optionalLine(40),
  note: optionalBilingual(1000),
  /** Asked when it changes a published figure. */
  why: changeReason.nullable(),
  /** What the author says to warnings, by their code. */
  explanations: z.record(z.string().max(40), z.string().trim().max(500, 'too_long')),
})
export type CellEntry = z.output<typeof cellEntry>

/** Which figure a row of the grid is. */
export const cellAddress = z.object({ subject: slug, metric: line(80), definition: line(80), period })
export type CellAddress = z.output<typeof cellAddress>

/** Rows that are saved together. A null entry empties its row: the draft then says nothing of that figure. */
export const cellsInput = z.object({
  cells: z
    .array(cellAddress.extend({ entry: cellEntry.nullable() }))
    .min(1)
    .max(2000),
})
export type CellsInput = z.output<typeof cellsInput>
