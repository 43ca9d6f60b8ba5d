'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { describedBy, Field, INPUT } from '@/components/ui/field'
import { useFieldLabel, useFieldProblems } from './field-words'
import type { FieldState } from './form-fields'
import { plainLetters } from './plain-letters'

export type SourceOption = { id: string; label: string }

/** One of all sources, with a search that needs no accents. Without scripts the list stands alone. */
export function SourceField({ values, errors, sources }: FieldState & { sources: readonly SourceOption[] }) {
  const t = useTranslations('forms')
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  const [sought, seek] = useState('')
  const [chosen, choose] = useState(values['source'] ?? '')
  const words = plainLetters(sought).split(/\s+/)
  const found = sources.filter(({ label }) => words.every((word) => plainLetters(label).includes(word)))
  const shown = sources.filter((source) => source.id === chosen || found.includes(source))
  const wrong = { hint: '', errors: problemsOf(errors['source']) }

  return (
    <div className="grid gap-3 [&>div:first-child]:max-w-3xl">
      <Field name="source" label={labelOf('source')} errors={wrong.errors}>
        <select
          id="source"
          name="source"
          value={chosen}
          onChange={({ target }) => choose(target.value)}
          className={INPUT}
          {...describedBy('source', wrong)}
        >
          {chosen === '' && <option value="">{t('choose')}</option>}
          {shown.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field
        name=""
        id="find-source"
        label={<span className="font-normal">{t('findSource')}</span>}
        hint={t('findSourceHint')}
      >
        <input
          id="find-source"
          type="search"
          value={sought}
          onChange={({ target }) => seek(target.value)}
          className={INPUT}
          aria-describedby="find-source-hint"
          autoComplete="off"
        />
        <p aria-live="polite" className="min-h-5 text-note text-muted">
          {sought !== '' && t('hints.source', { count: found.length })}
        </p>
      </Field>
    </div>
  )
}
