import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Markdown } from '@/components/text/markdown'
import { DescriptionList } from '@/components/ui/description-list'
import type { LegalInstrument } from '@/lib/law/dto'
import type { InstrumentStanding } from '@/lib/law/in-force'
import { formatDate } from '@/lib/shared/format-date'
import { StandingWords } from './standing-words'

type Props = {
  instrument: LegalInstrument
  standing: InstrumentStanding | undefined
  /** The day (ISO date) that is read. */ day: string
}

/** Number, kind, issuer and dates of an instrument, and whether it is in force: by its dates, and in its source's words. */
export function InstrumentFacts({ instrument, standing, day }: Props) {
  const locale = useLocale()
  const t = useTranslations('law.page')
  const words = useTranslations('incentives')
  const { number, kind, issuer, summary, issued, effective, until, datesNote, force, verified } = instrument
  const date = (known: string | null) =>
    known === null ? (
      <span className="text-muted">{t('none')}</span>
    ) : (
      <time dateTime={known}>{formatDate(known, locale)}</time>
    )
  const items: { key: string; term: string; detail: ReactNode }[] = [
    { key: 'number', term: t('number'), detail: number },
    { key: 'kind', term: t('kind'), detail: words(`kinds.${kind}`) },
    { key: 'issuer', term: t('issuer'), detail: issuer?.[locale] ?? t('issuerNone') },
    ...(summary ? [{ key: 'about', term: t('about'), detail: <Markdown text={summary[locale]} /> }] : []),
    { key: 'issued', term: t('issued'), detail: date(issued) },
    { key: 'effective', term: t('effective'), detail: date(effective) },
    ...(until === null ? [] : [{ key: 'until', term: t('until'), detail: date(until) }]),
    ...(datesNote ? [{ key: 'dates', term: t('dates'), detail: datesNote[locale] }] : []),
    ...(standing
      ? [
          {
            key: 'force',
            term: t('force', { date: formatDate(day, locale) }),
            detail: <StandingWords about="instrument" standing={standing} />,
          },
        ]
      : []),
    { key: 'source', term: t('source'), detail: force[locale] },
    {
      key: 'verification',
      term: t('verification'),
      detail: words(verified ? 'verifiedLong' : 'unverifiedLong'),
    },
  ]
  return (
    <div data-numbers="quoted">
      <DescriptionList items={items} />
    </div>
  )
}
