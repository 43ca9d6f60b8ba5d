import { useLocale, useTranslations } from 'next-intl'
import { valueParts } from '@/lib/shared/format'
import { readUnit } from '@/lib/shared/units'

/** A unit in words: "enterprises", "billion" aside, "USD per hectare and year". */
export function useUnitWord() {
  const t = useTranslations('forms.units')
  const locale = useLocale()
  return (unit: string, value = '2') => {
    const read = readUnit(unit)
    if (!read) return unit
    if (read.kind === 'ratio' && (read.unit === 'percent' || read.unit === 'times')) return t(read.unit)
    if (read.kind === 'count' && read.unit === 'ordinal') return t('ordinal')
    return valueParts({ value, unit }, locale).unit
  }
}
