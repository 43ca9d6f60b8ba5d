import type { Text } from './text'

/** What is wrong with a field that was sent: its path (`years.3.revenue`), a code, and the words for it. */
export type FieldError = { field: string; code: string; message: Text }
