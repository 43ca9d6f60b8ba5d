'use client'

import { useTranslations } from 'next-intl'
import { type FormEvent, type ReactNode, useState } from 'react'
import { Markdown } from '@/components/text/markdown'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import type { FieldState } from '@/components/staff/form-fields'
import { TextAreaField, TextField } from '@/components/ui/text-field'
import { OlderLanguage } from './older-language'

const LANGUAGES = ['en', 'vi'] as const
type Language = (typeof LANGUAGES)[number]

type Props = FieldState & {
  name: string
  type: 'line' | 'text' | 'markdown'
  hint?: ReactNode
  /** What is published; null of something new, where no language can be older. */
  published: Record<string, string> | null
  /** What readers see of it lags behind since a release. */
  since?: { older: Language; since: number } | undefined
}

/** A text in both languages, side by side where there is room; it says when one of them lags behind the other. */
export function LanguagePair({ name, type, hint, values, errors, published, since }: Props) {
  const t = useTranslations('editor.form')
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  const at = (language: Language) => `${name}.${language}`
  const [typed, setTyped] = useState({ en: values[at('en')] ?? '', vi: values[at('vi')] ?? '' })
  const Input = type === 'line' ? TextField : TextAreaField
  const isChanged = (language: Language) =>
    published !== null && typed[language].trim() !== (published[at(language)] ?? '').trim()

  return (
    <div className="grid gap-2">
      <div className="grid items-end gap-x-6 gap-y-3 md:grid-cols-2 [&>div]:max-w-none">
        {LANGUAGES.map((language) => (
          <Input
            key={language}
            name={at(language)}
            label={labelOf(at(language))}
            hint={hint}
            errors={problemsOf(errors[at(language)] ?? errors[name])}
            defaultValue={values[at(language)]}
            lang={language}
            onInput={({ currentTarget: { value } }: FormEvent<HTMLInputElement | HTMLTextAreaElement>) =>
              setTyped((now) => ({ ...now, [language]: value }))
            }
            {...(type !== 'line' && { rows: type === 'text' ? 3 : 6 })}
          />
        ))}
      </div>
      <OlderLanguage
        name={name}
        changed={{ en: isChanged('en'), vi: isChanged('vi') }}
        since={since}
        isConfirmed={values[`still.${name.slice(name.indexOf('.') + 1)}`] === 'yes'}
      />
      {type === 'markdown' && (
        <div
          className="grid gap-x-6 gap-y-3 border-l-4 border-rule pl-4 md:grid-cols-2"
          role="group"
          aria-label={t('preview')}
        >
          <p className="text-note text-muted md:col-span-2">
            {t('preview')}. {t('markdown')}
          </p>
          {LANGUAGES.map((language) => (
            <div key={language} lang={language} className="min-w-0">
              {typed[language].trim() === '' ? (
                <p className="text-note text-muted">{t('previewEmpty')}</p>
              ) : (
                <Markdown text={typed[language]} />
              )}
            </div>
          ))}
        </div>
      )}
    </div>
  )
}
