import type { ComponentProps } from 'react'
import { describedBy, Field, FieldErrors, FieldHint, type FieldProps, INPUT } from './field'

export type Option = { value: string; label: string; hint?: string }

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

type RadioProps = FieldProps & {
  options: readonly Option[]
  defaultValue?: string | undefined
  required?: boolean
}

/** One of a few, all in sight. */
export function RadioGroup({
  name,
  label,
  hint,
  errors,
  id = name,
  options,
  defaultValue,
  required,
}: RadioProps) {
  return (
    <fieldset className="grid max-w-lg gap-2" {...describedBy(id, { hint, errors })}>
      <legend className="mb-1 font-semibold">{label}</legend>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldErrors id={id} errors={errors} />
      {options.map((option) => (
        <label key={option.value} className="flex items-start gap-3 py-1">
          <input
            type="radio"
            name={name}
            value={option.value}
            defaultChecked={option.value === defaultValue}
            required={required}
            className="mt-1 size-5 accent-accent"
          />
          <span>
            {option.label}
            {option.hint && <span className="block text-note text-muted">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}

type CheckboxProps = FieldProps & { value?: string; defaultChecked?: boolean; required?: boolean }

/** Yes or no. Unticked, it sends nothing. */
export function Checkbox({ name, label, hint, errors, id = name, value = 'true', ...box }: CheckboxProps) {
  return (
    <div className="grid max-w-lg gap-1">
      <label className="flex items-start gap-3 py-1">
        <input
          id={id}
          type="checkbox"
          name={name}
          value={value}
          className="mt-1 size-5 accent-accent"
          {...describedBy(id, { hint, errors })}
          {...box}
        />
        <span>{label}</span>
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      <FieldErrors id={id} errors={errors} />
    </div>
  )
}
