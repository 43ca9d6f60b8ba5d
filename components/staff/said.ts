import { useLocale, useTranslations } from 'next-intl'
import { QUALIFIERS } from '@/lib/figures/figure'
import type { Fields } from '@/lib/changes/form-fields'
import { SCALES } from '@/lib/changes/typed-value'
import { formatPeriod } from '@/lib/shared/format-date'
import { qualifierWord } from '@/lib/shared/format'
import { isPeriod } from '@/lib/shared/period'
import { useUnitWord } from './unit-word'

/** The words for the keys that a content holds. */
export type Names = {
  definitions: Record<string, string>
  sources: Record<string, string>
  /** Of a form that offers choices: what each is called, by the field's name without rows, `=`, and its key. */
  choices?: Record<string, string>
}

// Said together with another field, not in rows of their own.
const FOLDED = ['scale', 'unit', 'qualifier', 'periodApproximate']

/** The fields of which one of the versions says something else. */
export function differing(versions: readonly Fields[]) {
  const names = [...new Set(versions.flatMap(Object.keys))]
  const folded: Record<string, string[]> = {
    value: ['scale', 'unit', 'qualifier'],
    period: ['periodApproximate'],
  }
  const says = (version: Fields, name: string) =>
    [name, ...(folded[name] ?? [])].map((field) => version[field] ?? '').join('\n')
  return names.filter(
    (name) => !FOLDED.includes(name) && new Set(versions.map((version) => says(version, name))).size > 1,
  )
}

/** Says a field of a version as the public will read it; null when it says nothing. */
export function useSaid({ definitions, sources, choices = {} }: Names) {
  const t = useTranslations('forms')
  const locale = useLocale()
  const unitWord = useUnitWord()

  return (name: string, version: Fields): string | null => {
    const raw = version[name] ?? ''
    if (name === 'value') {
      if (raw === '') return t('notReported')
      const qualifier = QUALIFIERS.find((known) => known === version['qualifier']) ?? 'exact'
      const scale = SCALES.find((known) => known === version['scale']) ?? '1'
      const words = [qualifierWord(qualifier, locale), raw, scale === '1' ? '' : t(`scales.${scale}`)]
      return [...words, unitWord(version['unit'] ?? '', raw)].filter(Boolean).join(' ')
    }
    if (raw === '') return null
    const chosen = choices[`${name.replace(/\.\d+/, '')}=${raw}`]
    if (chosen !== undefined) return chosen
    if (name === 'period')
      return isPeriod(raw)
        ? formatPeriod({ period: raw, periodApproximate: version['periodApproximate'] === 'yes' }, locale)
        : raw
    if (name === 'definition') return definitions[raw] ?? raw
    if (name === 'source') return sources[raw] ?? raw
    for (const group of ['statuses', 'confidences', 'topics', 'stages', 'answers', 'standings'] as const) {
      const key = `${group}.${raw}`
      if (GROUP_OF[name] === group && t.has(key as 'answers.yes')) return t(key as 'answers.yes')
    }
    return raw
  }
}

const GROUP_OF: Record<string, string> = {
  status: 'statuses',
  confidence: 'confidences',
  topic: 'topics',
  stage: 'stages',
  verified: 'answers',
  standing: 'standings',
}
