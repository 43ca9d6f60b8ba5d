/**
 * Why a file is refused whole. Each has its words, and what to do, in the messages under `imports.refused`.
 * - it is no spreadsheet that we read: `empty`, `kind` (detail.kind names what it is), `encrypted`, `macros`
 * - it is broken: `broken` (detail.part), `nul`, `unclosed_quote` (detail.row)
 * - it goes beyond a limit: `too_big`, `too_many_rows`, `too_many_columns`, `too_many_sheets`, `explodes`,
 *   `too_much_text`
 * - something in it that no spreadsheet needs: `doctype`
 */
export const REFUSALS = [
  'empty',
  'kind',
  'encrypted',
  'macros',
  'broken',
  'nul',
  'unclosed_quote',
  'too_big',
  'too_many_rows',
  'too_many_columns',
  'too_many_sheets',
  'explodes',
  'too_much_text',
  'doctype',
] as const
export type RefusalCode = (typeof REFUSALS)[number]

/** The whole file cannot be read, and why. */
export class SpreadsheetRefused extends Error {
  override readonly name = 'SpreadsheetRefused'

  constructor(
    readonly code: RefusalCode,
    readonly detail: Record<string, string | number> = {},
  ) {
    super(`${code} ${JSON.stringify(detail)}`)
  }
}
