'use client'

import type { ReactNode } from 'react'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import type { FieldState } from '@/components/staff/form-fields'
import { FieldErrors } from '@/components/ui/field'
import type { Option } from '@/components/ui/select-field'

type Props = FieldState & { name: string; hint?: ReactNode; options: readonly Option[] }

/** Several of a few. */
export function SeveralField({ name, values, errors, options }: Props) {
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  const wrong = problemsOf(errors[name])
  return (
    <fieldset
      aria-describedby={wrong.length > 0 ? `${name}-error` : undefined}
      className={wrong.length > 0 ? 'border-l-4 border-bad pl-3' : ''}
    >
      <legend className="mb-1 font-semibold">{labelOf(name)}</legend>
      <FieldErrors id={name} errors={wrong} />
      <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
        {options.map(({ value, label }, index) => (
          <label key={value} className="flex min-h-8 items-center gap-3">
            <input
              type="checkbox"
              id={index === 0 ? name : `${name}.${value}`}
              name={`${name}.${value}`}
              value="yes"
              defaultChecked={values[`${name}.${value}`] === 'yes'}
              className="size-5 accent-accent"
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
