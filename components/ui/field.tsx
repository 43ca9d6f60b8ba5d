import type { ReactNode } from 'react'

export type FieldProps = {
  name: string
  label: ReactNode
  hint?: ReactNode
  errors?: readonly string[] | undefined
  /** Set it where one page holds several fields of the same name. */
  id?: string
}

export const INPUT =
  'block w-full rounded-field border border-field bg-paper px-3 py-2 text-ink placeholder:text-muted aria-invalid:border-2 aria-invalid:border-bad disabled:bg-tint'

/** What ties an input to its hint and its errors, for those who hear the form. */
export function describedBy(id: string, { hint, errors = [] }: Pick<FieldProps, 'hint' | 'errors'>) {
  const ids = [hint ? `${id}-hint` : '', errors.length > 0 ? `${id}-error` : ''].filter(Boolean).join(' ')
  return { 'aria-describedby': ids === '' ? undefined : ids, 'aria-invalid': errors.length > 0 || undefined }
}

export function FieldHint({ id, children }: { id: string; children?: ReactNode }) {
  if (!children) return null
  return (
    <p id={`${id}-hint`} className="text-note text-muted">
      {children}
    </p>
  )
}

export function FieldErrors({ id, errors = [] }: { id: string; errors?: readonly string[] | undefined }) {
  if (errors.length === 0) return null
  return (
    <ul id={`${id}-error`} className="text-note font-semibold text-bad">
      {errors.map((error) => (
        <li key={error}>{error}</li>
      ))}
    </ul>
  )
}

/** Label, hint, errors, and the input between them. */
export function Field({
  name,
  label,
  hint,
  errors,
  id = name,
  children,
}: FieldProps & { children: ReactNode }) {
  const wrong = (errors?.length ?? 0) > 0
  return (
    <div className={`grid max-w-lg gap-1 ${wrong ? 'border-l-4 border-bad pl-3' : ''}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldErrors id={id} errors={errors} />
      {children}
    </div>
  )
}
