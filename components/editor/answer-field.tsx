'use client'

import type { ReactNode } from 'react'
import { type FieldState, LineField } from '@/components/staff/form-fields'
import type { Option } from '@/components/ui/select-field'

type Props = FieldState & { name: string; hint?: ReactNode; options: readonly Option[] }

/** What an answer is held against: typed, or chosen from all that questions can be answered with. */
export function AnswerField({ options, ...field }: Props) {
  const list = `answers-${field.name}`
  return (
    <>
      <LineField {...field} list={list} />
      <datalist id={list}>
        {options.map(({ value, label }, place) => (
          <option key={place} value={value} label={label} />
        ))}
      </datalist>
    </>
  )
}
