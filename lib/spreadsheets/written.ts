/** A cell to be written: a text, a decimal as text, or nothing. */
export type WrittenCell = { text: string } | { number: string } | null
export type WrittenSheet = {
  name: string
  headings: readonly string[]
  widths: readonly number[]
  rows: readonly (readonly WrittenCell[])[]
}

/**
 * What a cell of a workbook can hold besides: a decimal that formulas calculate with, a number however many digits it
 * has; and a formula, without its `=`, with the decimal that it gives.
 */
export type WorkbookCell = WrittenCell | { rounded: string } | { formula: string; gives: string }
export type WorkbookSheet = Omit<WrittenSheet, 'rows'> & { rows: readonly (readonly WorkbookCell[])[] }

/** How a language writes tables: what stands between cells must not stand inside numbers. */
export const NOTATION = { en: { separator: ',', point: '.' }, vi: { separator: ';', point: ',' } } as const
