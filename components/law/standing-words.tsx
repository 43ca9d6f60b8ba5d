import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Ending, InstrumentStanding } from '@/lib/law/in-force'
import { formatDate } from '@/lib/shared/format-date'
import { InstrumentLink } from './instrument-link'

const isVague = (date: string) => date.length < 'YYYY-MM-DD'.length

/** Which words are used: of an instrument that is in force, or of an incentive that is granted. */
type About = 'instrument' | 'incentive'

/**
 * What follows from the dates in a sentence: since when it holds, or by what and from when on it does no more. What the
 * dates leave open is said as open.
 */
export function StandingWords({ about, standing }: { about: About; standing: InstrumentStanding }) {
  const locale = useLocale()
  const t = useTranslations(`law.said.${about}`)
  const { force, from, until, ending } = standing
  // A year alone is a number without its word.
  const date = (day: string) => (locale === 'vi' && day.length === 4 ? `năm ${day}` : formatDate(day, locale))
  const ended = force === 'ended'
  const parts: ReactNode[] = []
  if (force === 'in_force' && from) parts.push(t('since', { date: date(from) }))
  if (force === 'not_yet') parts.push(from ? t('willBe', { date: date(from) }) : t('notYet'))
  if (force === 'unknown')
    parts.push(from ? t(isVague(from) ? 'vague' : 'open', { date: date(from) }) : t('noDate'))
  if (ending && (!until || !ended || (ending.from ?? '9999') <= until))
    parts.push(<EndingWords about={about} ending={ending} isPast={ended} />)
  else if (until) parts.push(t(ended ? 'wasUntil' : 'until', { date: date(until) }))
  return parts.map((part, place) => (
    // Their order is fixed, and nothing moves among them.
    <span key={place}>
      {place > 0 && '; '}
      {part}
    </span>
  ))
}

function EndingWords({ about, ending, isPast }: { about: About; ending: Ending; isPast: boolean }) {
  const locale = useLocale()
  const t = useTranslations(`law.said.${about}`)
  const words = useTranslations('law')
  const { kind, by, from, doubt } = ending
  return (
    <>
      {from ? t(isPast ? 'ended' : 'ends', { date: formatDate(from, locale) }) : t('endsUndated')}
      {words(`suffers.${kind}`)} <InstrumentLink instrument={by} />
      {doubt && <span className="text-warn"> ({doubt[locale]})</span>}
    </>
  )
}
