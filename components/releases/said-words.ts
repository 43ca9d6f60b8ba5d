import { useLocale, useTranslations } from 'next-intl'
import type { ChangeKind } from '@/lib/changes/change'
import type { Entry, Said } from '@/lib/releases/difference'
import { formatDate, formatPeriod } from '@/lib/shared/format-date'
import { formatNumber, valueParts } from '@/lib/shared/format'
import { isPeriod } from '@/lib/shared/period'
import type { Locale } from '@/lib/shared/text'
import { codeKey } from './code-key'

const DATES = [
  'date',
  'issued',
  'effective',
  'until',
  'published',
  'grantedFrom',
  'grantedUntil',
  'effects.from',
]
const NUMBERS = ['dueDays', 'alertPercent', 'position.latitude', 'position.longitude']
/** Parts of rows that hold a number, or a number among other things. */
const NUMBERS_IN_ROWS = ['terms', 'criteria', 'standardRates']
const isNumber = (raw: string) => /^-?\d+(\.\d+)?$/.test(raw)

function written(field: string, raw: string, locale: Locale): string {
  if (field === 'period') return isPeriod(raw) ? formatPeriod({ period: raw }, locale) : raw
  if (field === 'unit') return valueParts({ value: '2', unit: raw }, locale).unit || raw
  if (DATES.includes(field)) return formatDate(raw, locale)
  const isCounted = NUMBERS.includes(field) || NUMBERS_IN_ROWS.includes(field.split('.')[0] ?? '')
  return isCounted && isNumber(raw) ? formatNumber(raw, locale) : raw
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
    if ('parts' in said) return entry(said)
    if (!Array.isArray(said)) return said[locale]
    const entries = said.map((entry) => words(field, entry, ', ')).filter((entry) => entry !== null)
    return entries.length === 0 ? null : entries.join(separator)
  }
  /** A row in words: its parts one after the other, each as its message says it ("10%", "for 15 years"). */
  const entry = ({ parts }: Entry): string | null => {
    const told = parts.flatMap(({ field, said }) => {
      const own = words(field, said, ', ')
      if (own === null || own === '') return []
      const key = `releases.parts.${field.replace('.', '_')}`
      if (!t.has(key as 'releases.parts.terms_years')) return [own]
      const count = typeof said === 'string' && isNumber(said) ? Number(said) : 0
      return [t(key as 'releases.parts.terms_years', { said: own, count })]
    })
    return told.length === 0 ? null : told.join(', ')
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
