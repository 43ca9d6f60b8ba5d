/** The columns of the grid, in their order. */
export const COLUMNS = [
  'metric',
  'last',
  'value',
  'moved',
  'flags',
  'qualifier',
  'source',
  'reason',
  'due',
  'others',
] as const
export type Column = (typeof COLUMNS)[number]

/** The columns that can be typed and pasted into. Reasons, causes and explanations have a panel of their own. */
const TYPED = ['value', 'qualifier', 'source'] as const
export type TypedColumn = (typeof TYPED)[number]

/** The column at a place, when it is one to type into. */
export function typedColumn(place: number): TypedColumn | null {
  const column = COLUMNS[place]
  return TYPED.find((typed) => typed === column) ?? null
}

/** Where Tab stops. */
export const STOPS: readonly number[] = [...TYPED, 'reason' as const].map((column) => COLUMNS.indexOf(column))

export const placeOf = (column: Column) => COLUMNS.indexOf(column)

// What the server calls the fields, as far as they have a column of their own.
const COLUMN_OF_FIELD: Record<string, Column> = {
  value: 'value',
  typed: 'value',
  scale: 'value',
  source: 'source',
  qualifier: 'qualifier',
}

/** The column in which something wrong with a field (`why.reason`) is mended. */
export const columnOfField = (field: string): Column => COLUMN_OF_FIELD[field.split('.')[0] ?? ''] ?? 'reason'
