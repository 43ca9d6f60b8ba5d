import type { ChangeReason, ObservationContent } from '@/lib/figures/schema'
import type { Text } from '@/lib/shared/text'
import { plainText } from '@/lib/spreadsheets/cell-value'
import { sameNumber } from './value'

/** Texts that look the same are the same: files do not keep how a line ends, nor spaces around it. */
const sameText = (a: Text | null, b: Text | null) =>
  (['en', 'vi'] as const).every(
    (locale) => plainText(a?.[locale] ?? '').trim() === plainText(b?.[locale] ?? '').trim(),
  )

/** What a row of a spreadsheet can say of a figure. */
export type Said = Pick<
  ObservationContent,
  'value' | 'unit' | 'qualifier' | 'status' | 'source' | 'missingCause' | 'note'
>

/** Whether a row says of a figure what it says already. */
export const saysSame = (a: Said, b: Said) =>
  sameNumber(a.value, b.value) &&
  a.unit === b.unit &&
  a.qualifier === b.qualifier &&
  a.status === b.status &&
  a.source === b.source &&
  sameText(a.missingCause, b.missingCause) &&
  sameText(a.note, b.note)

export const sameReason = (a: ChangeReason | null, b: ChangeReason | null) =>
  a?.nature === b?.nature && sameText(a?.reason ?? null, b?.reason ?? null)

/** The figure with what the row says of it; a text that only looks another way stays as it is. */
export const withSaid = (figure: ObservationContent, said: Said): ObservationContent => ({
  ...figure,
  ...said,
  note: sameText(figure.note, said.note) ? figure.note : said.note,
  missingCause: sameText(figure.missingCause, said.missingCause) ? figure.missingCause : said.missingCause,
})
