import type * as z from 'zod'

/** Codes of what is wrong, by the name of the form's field. */
export function problemsByField(error: z.ZodError) {
  const fields: Record<string, string[]> = {}
  for (const { path, message } of error.issues) (fields[path.join('.')] ??= []).push(message)
  return fields
}
