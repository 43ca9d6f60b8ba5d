'use client'

import type { ReactNode } from 'react'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import type { FieldState } from '@/components/staff/form-fields'
import { TextField } from '@/components/ui/text-field'
import type { Option } from '@/components/ui/select-field'

type Props = FieldState & { name: string; hint?: ReactNode; options: readonly Option[] }

/** What an answer is held against: typed, or chosen from all that questions can be answered with. */
export function AnswerField({ name, hint, values, errors, options }: Props) {
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  return (
    <>
      <TextField
        name={name}
        label={labelOf(name)}
        hint={hint}
        errors={problemsOf(errors[name])}
        defaultValue={values[name]}
        list={`answers-${name}`}
        autoComplete="off"
      />
      <datalist id={`answers-${name}`}>
        {options.map(({ value, label }, place) => (
          <option key={place} value={value} label={label} />
        ))}
      </datalist>
    </>
  )
}
