'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { type Option, SelectField } from '@/components/ui/select-field'
import { TextAreaField, TextField } from '@/components/ui/text-field'
import { useFieldLabel, useFieldProblems } from './field-words'

export type FieldState = { values: Record<string, string>; errors: Record<string, string[]> }
type Props = FieldState & { name: string; hint?: ReactNode }

/** One line, named and explained in the reader's language. */
export function LineField({
  name,
  hint,
  values,
  errors,
  type = 'text',
  list,
}: Props & { type?: 'text' | 'decimal' | 'url'; list?: string }) {
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  return (
    <TextField
      name={name}
      label={labelOf(name)}
      hint={hint}
      errors={problemsOf(errors[name])}
      defaultValue={values[name]}
      inputMode={type}
      autoComplete="off"
      {...(list !== undefined && { list })}
    />
  )
}

/** Several lines in one language: what staff say to one another. `id` where one page holds several of the name. */
export function ParagraphField({
  name,
  label,
  id,
  hint,
  values,
  errors,
  rows = 2,
  maxLength,
}: Props & { label?: ReactNode; id?: string; rows?: number; maxLength: number }) {
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  return (
    <TextAreaField
      name={name}
      {...(id !== undefined && { id })}
      label={label ?? labelOf(name)}
      hint={hint}
      rows={rows}
      maxLength={maxLength}
      errors={problemsOf(errors[name])}
      defaultValue={values[name]}
    />
  )
}

/** A text in both languages, side by side where there is room. */
export function BilingualField({ name, hint, values, errors, rows = 1 }: Props & { rows?: number }) {
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  const Input = rows === 1 ? TextField : TextAreaField
  return (
    <div className="grid items-end gap-x-6 gap-y-3 md:grid-cols-2">
      {(['en', 'vi'] as const).map((locale) => (
        <Input
          key={locale}
          name={`${name}.${locale}`}
          label={labelOf(`${name}.${locale}`)}
          hint={hint}
          errors={problemsOf(errors[`${name}.${locale}`] ?? errors[name])}
          defaultValue={values[`${name}.${locale}`]}
          lang={locale}
          {...(rows > 1 && { rows })}
        />
      ))}
    </div>
  )
}

/** One of many. */
export function ChoiceField({ name, hint, values, errors, options }: Props & { options: readonly Option[] }) {
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  return (
    <SelectField
      name={name}
      label={labelOf(name)}
      hint={hint}
      errors={problemsOf(errors[name])}
      defaultValue={values[name]}
      options={options}
    />
  )
}

export function YesNoField(props: Props) {
  const t = useTranslations('forms.answers')
  const options = (['yes', 'no'] as const).map((value) => ({ value, label: t(value) }))
  return <ChoiceField {...props} options={options} />
}

/** What the form sends and nobody fills in. */
export function HiddenFields({ fields }: { fields: Record<string, string> }) {
  return Object.entries(fields).map(([name, value]) => (
    <input key={name} type="hidden" name={name} value={value} />
  ))
}

/** Of the values, those that go along unseen; what has none is not sent. */
export function SentAlong({ values, names }: { values: Record<string, string>; names: readonly string[] }) {
  const sent = names.flatMap((name) => (values[name] ? [[name, values[name]]] : []))
  return <HiddenFields fields={Object.fromEntries(sent)} />
}
