'use client'

import { useTranslations } from 'next-intl'
import { INPUT } from '@/components/ui/field'
import type { Option } from '@/components/ui/select-field'
import { LOCALES, type Text } from '@/lib/shared/text'

type Labelled = { id: string; label: string }

/** A text that is kept letter by letter, as the rest of the grid is. */
export function PanelText({
  id,
  label,
  most,
  value,
  change,
  lang,
}: Labelled & { most: number; value: string; change: (text: string) => void; lang?: string }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <textarea
        id={id}
        rows={2}
        maxLength={most}
        value={value}
        lang={lang}
        onChange={({ target }) => change(target.value)}
        className={INPUT}
      />
    </div>
  )
}

/** A text in both languages. */
export function PanelTexts({
  id,
  label,
  most,
  value,
  change,
}: Labelled & { most: number; value: Text | null; change: (text: Text) => void }) {
  const t = useTranslations('forms.in')
  const now = value ?? { en: '', vi: '' }
  return LOCALES.map((locale) => (
    <PanelText
      key={locale}
      id={`${id}-${locale}`}
      label={t(locale, { label })}
      most={most}
      value={now[locale]}
      lang={locale}
      change={(text) => change({ ...now, [locale]: text })}
    />
  ))
}

export function PanelChoice({
  id,
  label,
  value,
  options,
  change,
}: Labelled & { value: string; options: readonly Option[]; change: (value: string) => void }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <select id={id} value={value} onChange={({ target }) => change(target.value)} className={INPUT}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
