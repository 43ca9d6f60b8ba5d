import { useLocale, useTranslations } from 'next-intl'
import { useFieldName } from '@/components/releases/said-words'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import { type Check, type CheckError, LAW_WARNINGS, type Warning } from '@/lib/checks/check'
import { formatNumber, formatValue } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { isPeriod } from '@/lib/shared/period'

/** What a check is about: "Enterprises of Quang Trung Software City, 2020". */
export function useCheckName() {
  const locale = useLocale()
  const [t, kinds] = [useTranslations('checks.about'), useTranslations('review.kinds')]
  return ({ place: { kind, about } }: Check) => {
    const [subject, metric] = [about.subject?.[locale] ?? '', about.metric?.[locale]]
    if (metric !== undefined) {
      const period = about.period ?? ''
      const words = isPeriod(period) ? formatPeriod({ period }, locale) : period
      return t('figure', { metric, subject, period: words })
    }
    const what = kinds(kind)
    const name = about.name?.[locale]
    return name === undefined ? t('ofSubject', { kind: what, subject }) : t('named', { kind: what, name })
  }
}

/** What is wrong, and of a cell each field with what is wrong in it. */
export function useErrorWords() {
  const t = useTranslations('checks.error')
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  return ({ code, problems }: CheckError) => {
    const fields = problems.map((problem) => {
      const [field = '', ...rest] = problem.split(':')
      return `${labelOf(field)}: ${problemsOf([rest.join(':')]).join('')}`
    })
    return [t(code), ...fields]
  }
}

/** What is unusual, in a sentence. */
export function useWarningWords() {
  const locale = useLocale()
  const t = useTranslations('checks.warning')
  const fieldName = useFieldName()
  const percent = (value = '') => `${formatNumber(value.replace('-', ''), locale)}%`
  return ({ code, detail, place }: Warning) => {
    const metric = place.about.metric?.[locale] ?? ''
    const stated = (value = '') => formatValue({ value, unit: detail.unit ?? '' }, locale)
    const law = LAW_WARNINGS.find((known) => known === code)
    if (law !== undefined) {
      const rows = detail.rows ?? []
      const names = (detail.names ?? []).map((name) => name[locale])
      return t(law, { count: rows.length, rows: rows.join(', '), names: names.join('; ') })
    }
    if (code === 'one_language')
      return t('one_language', { fields: (detail.fields ?? []).map(fieldName).join(', ') })
    if (code === 'moved')
      return t('moved', {
        metric,
        way: detail.percent?.startsWith('-') ? 'fell' : 'rose',
        percent: percent(detail.percent),
        allowed: percent(detail.allowed),
        against: detail.against === undefined ? '' : formatPeriod({ period: detail.against }, locale),
      })
    if (detail.high === undefined) return t('fallen', { metric, low: stated(detail.low) })
    return t('out_of_range', { metric, low: stated(detail.low), high: stated(detail.high) })
  }
}
