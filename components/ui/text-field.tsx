import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldProps, INPUT } from './field'

type Native<Tag extends 'input' | 'textarea'> = Omit<ComponentProps<Tag>, keyof FieldProps | 'className'>

/** One line of text. Uncontrolled: it starts with `defaultValue` and belongs to its form. */
export function TextField({ name, label, hint, errors, id = name, ...input }: FieldProps & Native<'input'>) {
  return (
    <Field name={name} label={label} hint={hint} errors={errors} id={id}>
      <input
        id={id}
        name={name}
        type="text"
        className={INPUT}
        {...describedBy(id, { hint, errors })}
        {...input}
      />
    </Field>
  )
}

/** Several lines of text. */
export function TextAreaField({
  name,
  label,
  hint,
  errors,
  id = name,
  ...input
}: FieldProps & Native<'textarea'>) {
  return (
    <Field name={name} label={label} hint={hint} errors={errors} id={id}>
      <textarea
        id={id}
        name={name}
        rows={4}
        className={INPUT}
        {...describedBy(id, { hint, errors })}
        {...input}
      />
    </Field>
  )
}
