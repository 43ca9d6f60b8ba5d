import type { ComponentProps } from 'react'
import { describedBy, Field, type FieldProps, INPUT } from './field'

export type Option = { value: string; label: string }

type SelectProps = FieldProps & { options: readonly Option[] } & Omit<
    ComponentProps<'select'>,
    keyof FieldProps
  >

/** One of many, in a drop-down. */
export function SelectField({ name, label, hint, errors, id = name, options, ...select }: SelectProps) {
  return (
    <Field name={name} label={label} hint={hint} errors={errors} id={id}>
      <select id={id} name={name} className={INPUT} {...describedBy(id, { hint, errors })} {...select}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
