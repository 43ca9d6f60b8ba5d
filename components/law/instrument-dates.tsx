import { useLocale, useTranslations } from 'next-intl'
import type { LegalInstrument } from '@/lib/law/dto'
import { formatDate } from '@/lib/shared/format-date'

type Dated = Pick<LegalInstrument, 'issued' | 'effective' | 'until' | 'datesNote'>

/** "Issued 14 June 2025; effective 1 January 2026", as far as the sources tell. */
export function InstrumentDates({
  instrument: { issued, effective, until, datesNote },
}: {
  instrument: Dated
}) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const words = [
    issued === null ? null : t('issued', { date: formatDate(issued, locale) }),
    effective === null ? t('effectiveUnknown') : t('effective', { date: formatDate(effective, locale) }),
    until === null ? null : t('until', { date: formatDate(until, locale) }),
  ].filter((part) => part !== null)
  return (
    <>
      {words.join('; ')}
      {datesNote && <span className="block text-muted">{datesNote[locale]}</span>}
    </>
  )
}
