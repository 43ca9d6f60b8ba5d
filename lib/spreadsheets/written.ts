/** A cell to be written: a text, a decimal as text, or nothing. */
export type WrittenCell = { text: string } | { number: string } | null
export type WrittenSheet = {
  name: string
  headings: readonly string[]
  widths: readonly number[]
  rows: readonly (readonly WrittenCell[])[]
}

/** How a language writes tables: what stands between cells must not stand inside numbers. */
export const NOTATION = { en: { separator: ',', point: '.' }, vi: { separator: ';', point: ',' } } as const
