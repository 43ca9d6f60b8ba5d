import { useLocale, useTranslations } from 'next-intl'
import type { ChangeKind } from '@/lib/changes/change'
import type { Said } from '@/lib/releases/difference'
import { formatDate, formatPeriod } from '@/lib/shared/format-date'
import { formatNumber, valueParts } from '@/lib/shared/format'
import { isPeriod } from '@/lib/shared/period'
import type { Locale } from '@/lib/shared/text'
import { codeKey } from './code-key'

const DATES = ['date', 'issued', 'effective', 'until', 'published']
const NUMBERS = ['dueDays', 'alertPercent', 'position.latitude', 'position.longitude']

function written(field: string, raw: string, locale: Locale): string {
  if (field === 'period') return isPeriod(raw) ? formatPeriod({ period: raw }, locale) : raw
  if (field === 'unit') return valueParts({ value: '2', unit: raw }, locale).unit || raw
  if (DATES.includes(field)) return formatDate(raw, locale)
  return NUMBERS.includes(field) ? formatNumber(raw, locale) : raw
}

/** Says a field of a version in the reader's language; null when it says nothing. */
export function useSaidWords(kind: ChangeKind) {
  const t = useTranslations()
  const locale = useLocale()

  const inWords = (field: string, raw: string) => {
    const key = codeKey(kind, field, raw)
    return t.has(key as 'forms.answers.yes') ? t(key as 'forms.answers.yes') : written(field, raw, locale)
  }
  const words = (field: string, said: Said, separator = '; '): string | null => {
    if (said === null) return null
    if (typeof said === 'boolean') return t(`forms.answers.${said ? 'yes' : 'no'}`)
    if (typeof said === 'string') return inWords(field, said)
    if (!Array.isArray(said)) return said[locale]
    const entries = said.map((entry) => words(field, entry, ', ')).filter((entry) => entry !== null)
    return entries.length === 0 ? null : entries.join(separator)
  }
  return words
}

/** The name of a field in words: `position.note` is "Note on the position". */
export function useFieldName() {
  const t = useTranslations('releases.fields')
  return (field: string) => {
    const key = field.replace('.', '_')
    // A field that a later schema dropped keeps the name that it had in the data.
    return t.has(key as 'name') ? t(key as 'name') : field
  }
}
