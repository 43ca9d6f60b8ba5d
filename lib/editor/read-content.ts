import { CONTENT, type ContentOf } from '@/lib/changes/change'
import { fail, ok } from '@/lib/shared/result'
import { contentFrom, formPath, type Typed } from './content'
import { DESCRIBED, type WrittenKind } from './described'
import type { ContentForm } from './form-schema'

/** What a form says of the thing, under the name of its kind. */
export const typedIn = (form: ContentForm): Typed => {
  const typed: unknown = form[form.kind]
  // The names of a form's fields make text and records of text, and nothing else.
  return typeof typed === 'object' && typed !== null ? (typed as Typed) : undefined
}

/** A form's answers in the shape of the content, right or wrong, before anything is judged. */
export const answersOf = (form: ContentForm, before: object | null) =>
  contentFrom(form.kind, DESCRIBED[form.kind], typedIn(form), before && { ...before }, form.locale)

/**
 * Reads a form into content that its kind's schema allows.
 * @param before what it said before, and keeps where the form does not ask
 * @param given of something new, what the form does not ask
 * @returns codes of what is wrong, by the name of the form's field
 */
export function readContent<Kind extends WrittenKind>(
  kind: Kind,
  form: ContentForm,
  before: ContentOf<Kind> | null,
  given: object = {},
) {
  const { content, problems } = answersOf(form, before)
  const parsed = CONTENT[kind].safeParse({ ...given, ...content })
  const fields = { ...problems }
  for (const { path, message } of parsed.error?.issues ?? []) {
    const at = formPath(kind, typedIn(form), path)
    // An answer that is missing or no number is told as that, not as what the schema makes of its absence.
    if (!Object.keys(problems).some((name) => name === at || name.startsWith(`${at}.`)))
      (fields[at] ??= []).push(message)
  }
  if (!parsed.success || Object.keys(fields).length > 0) return fail({ code: 'invalid' as const, fields })
  // The registry pairs each kind with its schema; TypeScript cannot see that through an index.
  return ok(parsed.data as ContentOf<Kind>)
}
