'use client'

import { useTranslations } from 'next-intl'
import { ChoiceField, type FieldState, LineField, YesNoField } from '@/components/staff/form-fields'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import type { Option } from '@/components/ui/select-field'
import { TextAreaField } from '@/components/ui/text-field'
import { choicesName, type SimpleField } from '@/lib/editor/field'
import type { StaleLanguage } from '@/lib/editor/stale-language'
import { AnswerField } from './answer-field'
import { useFieldHint } from './editor-label'
import { LanguagePair } from './language-pair'
import { LongChoice } from './long-choice'
import { SeveralField } from './several-field'

/** What every field of a form may need, whatever it asks. */
export type Editing = FieldState & {
  /** What can be chosen: by where the messages name it, and by what a reference names. */
  choices: Readonly<Record<string, readonly Option[]>>
  published: Record<string, string> | null
  stale: readonly StaleLanguage[]
}

const LONG = 30

/** One question in the form that its type takes. `inRow` when it stands beside others. */
export function SimpleFieldInput({
  field,
  name,
  inRow = false,
  ...editing
}: Editing & { field: SimpleField; name: string; inRow?: boolean }) {
  const hint = useHint(field, name, inRow)
  const t = useTranslations()
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  const { values, errors, choices, published, stale } = editing
  const state = { values, errors, name, hint }
  switch (field.type) {
    case 'line':
    case 'text':
    case 'markdown': {
      if (field.bilingual) {
        const path = name.slice(name.indexOf('.') + 1)
        const since = stale.find((one) => one.field === path)
        return (
          <LanguagePair {...state} type={field.type} published={inRow ? null : published} since={since} />
        )
      }
      return field.type === 'line' ? (
        <LineField {...state} />
      ) : (
        <TextAreaField
          name={name}
          label={labelOf(name)}
          hint={hint}
          errors={problemsOf(errors[name])}
          defaultValue={values[name]}
        />
      )
    }
    case 'answer':
      return <AnswerField {...state} options={choices['answer'] ?? []} />
    case 'several':
      return <SeveralField {...state} options={choices[field.words] ?? []} />
    case 'yesNo':
      return <YesNoField {...state} />
    case 'choice':
    case 'reference': {
      const known = choices[field.type === 'choice' ? field.words : choicesName(field)] ?? []
      const value = values[name] ?? ''
      const isKnown = value === '' || known.some((option) => option.value === value)
      const empty = { value: '', label: field.optional || inRow ? t('editor.form.none') : t('forms.choose') }
      const options = [
        ...(field.optional || inRow || value === '' ? [empty] : []),
        // What was chosen before may be withdrawn meanwhile.
        ...(isKnown ? [] : [{ value, label: value }]),
        ...known,
      ]
      const Chooser = options.length > LONG && !inRow ? LongChoice : ChoiceField
      return <Chooser {...state} options={options} />
    }
    default:
      return (
        <LineField
          {...state}
          type={field.type === 'address' ? 'url' : field.type === 'number' ? 'decimal' : 'text'}
        />
      )
  }
}

const OWN_HINTS = ['price', 'priceTermEnd', 'alertPercent', 'dueDays', 'position'] as const

/** What helps to answer a question; the same words wherever the same is asked. */
function useHint(field: SimpleField, name: string, inRow: boolean) {
  const t = useTranslations('editor.form')
  const ofField = useFieldHint()(name)
  if (ofField !== null) return ofField
  const own = OWN_HINTS.find((known) => known === field.name)
  if (own && field.type === 'number') return t(own)
  if (field.type === 'date') return t(field.partial ? 'knownDate' : 'day')
  // Beside others it would be said again and again; what is no number is told then.
  if (field.type === 'number' && inRow) return undefined
  if (field.type === 'number' || field.type === 'period' || field.type === 'address') return t(field.type)
  const isPair = field.type === 'line' || field.type === 'text' || field.type === 'markdown'
  return isPair && field.bilingual && field.optional && !/\.\d+\./.test(`${name}.`)
    ? t('optional')
    : undefined
}
