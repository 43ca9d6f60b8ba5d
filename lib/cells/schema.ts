import * as z from 'zod'
import { SCALES } from '@/lib/changes/typed-value'
import { QUALIFIERS, STATUSES } from '@/lib/figures/figure'
import { line, optionalLine, period, slug } from '@/lib/shared/fields'
import { LOCALES } from '@/lib/shared/text'

/** A text while it is being written: one language can still be empty. */
const writtenText = (max: number) =>
  z.object({ en: z.string().max(max, 'too_long'), vi: z.string().max(max, 'too_long') })

/**
 * What somebody typed into a row of the grid, also while it is no figure yet: what is only half written is kept and
 * answered with its problems. The value is as typed: how it reads depends on the language.
 */
export const cellEntry = z.object({
  typed: z.string().max(500, 'too_long'),
  locale: z.enum(LOCALES),
  scale: z.enum(SCALES),
  /** Its author confirmed that it is written in the way of `locale`, where it could be read in two; see `ambiguous`. */
  confirmed: z.boolean(),
  qualifier: z.enum(QUALIFIERS),
  status: z.enum(STATUSES),
  /** Why there is no value; then `typed` is empty, or says that it is not available ("n/a", "-", "…"). */
  missingCause: writtenText(300).nullable(),
  source: optionalLine(40),
  note: writtenText(1000).nullable(),
  /** Asked when it changes a published figure; see `changeReason`. */
  why: z
    .object({ nature: z.enum(['revision', 'correction']).nullable(), reason: writtenText(500) })
    .nullable(),
  /** What the author says to warnings, by their code. */
  explanations: z.record(z.string().max(40), z.string().trim().max(500, 'too_long')),
})
export type CellEntry = z.output<typeof cellEntry>

/** Which figure a row of the grid is. */
export const cellAddress = z.object({ subject: slug, metric: line(80), definition: line(80), period })
export type CellAddress = z.output<typeof cellAddress>

const publishedId = z.int().positive().nullable()

/** An entry as the database keeps it, with the published figure that its row showed and the value that was read. */
export const storedEntry = cellEntry.extend({ base: publishedId, read: z.string().nullable() })
export type StoredEntry = z.output<typeof storedEntry>

const cell = cellAddress.extend({
  /** The published figure that the row showed (`published.id`); another one since makes the entry `stale`. */
  base: publishedId,
  /** Null empties the row: the draft then says nothing of that figure. */
  entry: cellEntry.nullable(),
})

/** Rows that are saved together. */
export const cellsInput = z.object({ cells: z.array(cell).min(1).max(2000) })
export type CellsInput = z.output<typeof cellsInput>

/** Which grid is read. Without `zones`, that of every zone whose staff the actor is. */
export const gridQuery = z.object({ period, zone: z.array(slug).max(200).optional() })

export const presenceInput = z.object({ zones: z.array(slug).min(1).max(200), period })
export type PresenceInput = z.output<typeof presenceInput>
