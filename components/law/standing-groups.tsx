import { useLocale, useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import type { LegalInstrument } from '@/lib/law/dto'
import type { Force, InstrumentStanding } from '@/lib/law/in-force'
import { formatDate } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import './law.css'
import { SourceWords } from './source-words'
import { StandingWords } from './standing-words'

const GROUPS = ['in_force', 'unknown', 'not_yet', 'ended'] as const satisfies readonly Force[]

type Props = {
  instruments: readonly LegalInstrument[]
  standings: Readonly<Record<string, InstrumentStanding>>
  day: string
}

/** Which instruments were in force on a day, which cannot be told, which were not yet, and which had ended by what. */
export function StandingGroups({ instruments, standings, day }: Props) {
  const locale = useLocale()
  const t = useTranslations('law.day')
  const date = formatDate(day, locale)
  return GROUPS.map((force) => {
    const own = instruments.filter(({ slug }) => standings[slug]?.force === force)
    return (
      <Section
        key={force}
        id={force.replace('_', '-')}
        title={t(`groups.${force}`, { date })}
        aside={
          <p data-numbers="counted">
            {t('counted', { count: own.length })}
            {force === 'unknown' && own.length > 0 && ` ${t('unknownIntro')}`}
          </p>
        }
      >
        {own.length > 0 && (
          <ul className="lg border-b border-rule" data-numbers="quoted">
            {own.map((instrument) => (
              <Row
                key={instrument.slug}
                instrument={instrument}
                standing={standings[instrument.slug]}
                force={force}
              />
            ))}
          </ul>
        )}
      </Section>
    )
  })
}

type RowProps = { instrument: LegalInstrument; standing: InstrumentStanding | undefined; force: Force }

function Row({ instrument: { slug, title, force: words, datesNote }, standing, force }: RowProps) {
  const locale = useLocale()
  return (
    <li>
      <a href={href(locale, `/legal-instruments/${slug}`)}>{title[locale]}</a>
      <p>
        {standing && <StandingWords about="instrument" standing={standing} />}
        {force === 'unknown' && (
          <>
            {'. '}
            <SourceWords force={words} more={datesNote} />
          </>
        )}
      </p>
    </li>
  )
}
