'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, useState } from 'react'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import type { FieldState } from '@/components/staff/form-fields'
import { plainLetters } from '@/components/staff/plain-letters'
import { describedBy, Field, INPUT } from '@/components/ui/field'
import type { Option } from '@/components/ui/select-field'

type Props = FieldState & { name: string; hint?: ReactNode; options: readonly Option[] }

/** One of very many, with a search that needs no accents. Without scripts the list stands alone. */
export function LongChoice({ name, hint, values, errors, options }: Props) {
  const t = useTranslations('editor.form')
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  const [sought, seek] = useState('')
  const [chosen, choose] = useState(values[name] ?? '')
  const words = plainLetters(sought).split(/\s+/)
  const isFound = ({ label }: Option) => words.every((word) => plainLetters(label).includes(word))
  const shown = options.filter((option) => option.value === chosen || option.value === '' || isFound(option))
  const wrong = { hint, errors: problemsOf(errors[name]) }
  const count = shown.filter(isFound).length

  return (
    <div className="grid gap-3 [&>div:first-child]:max-w-3xl">
      <Field name={name} label={labelOf(name)} hint={hint} errors={wrong.errors}>
        <select
          id={name}
          name={name}
          value={chosen}
          onChange={({ target }) => choose(target.value)}
          className={INPUT}
          {...describedBy(name, wrong)}
        >
          {shown.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <div className="hidden in-data-script:block">
        <Field
          name=""
          id={`find-${name}`}
          label={<span className="font-normal">{t('find', { label: labelOf(name) })}</span>}
        >
          <input
            id={`find-${name}`}
            type="search"
            value={sought}
            onChange={({ target }) => seek(target.value)}
            className={INPUT}
            autoComplete="off"
          />
          <p aria-live="polite" className="min-h-5 text-note text-muted">
            {sought !== '' && t('found', { count })}
          </p>
        </Field>
      </div>
    </div>
  )
}
