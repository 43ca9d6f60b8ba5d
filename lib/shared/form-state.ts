/**
 * What a form hears back. Codes, not sentences: the form finds the words in the reader's language.
 * `values` is everything that was typed, so that a refused form comes back as it was sent.
 */
export type FormState<Detail = never> = {
  attempt: number
  values?: Record<string, string>
  /** Codes of what is wrong, by the name of the field. */
  fields?: Record<string, string[]>
  /** Code of what is wrong with the whole, `UNEXPECTED` with the request's id beside it. */
  problem?: string
  requestId?: string
  detail?: Detail
  done?: true
}
