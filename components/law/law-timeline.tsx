import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties, ReactNode } from 'react'
import type { LegalInstrument } from '@/lib/law/dto'
import { type EffectOn, effectsOn } from '@/lib/law/effects-on'
import type { InstrumentStanding } from '@/lib/law/in-force'
import { yearsOf } from '@/lib/law/life-span'
import { href } from '@/lib/words/href'
import { EffectList } from './effect-words'
import './law.css'
import { LifeLine, YearsOfLine } from './life-line'
import { StandingWords } from './standing-words'

type Props = {
  instruments: readonly LegalInstrument[]
  /** Of each on the day that is read, by slug. */ standings: Readonly<Record<string, InstrumentStanding>>
  day: string
}

/** Legal instruments on a line of years, the newest first: when each holds, what it does to others and they to it. */
export function LawTimeline({ instruments, standings, day }: Props) {
  const t = useTranslations('law.line')
  const years = yearsOf(instruments, day)
  const byYear = [...Map.groupBy(instruments, ({ issued }) => issued?.slice(0, 4) ?? null)]
  return (
    <>
      <YearsOfLine years={years} />
      <ol
        className="ll border-b border-rule"
        aria-label={t('list')}
        style={{ ['--years' as keyof CSSProperties]: (years.end - years.first) / 5 }}
      >
        {byYear.map(([year, own]) => (
          <li key={year}>
            <h3 data-numbers="scale" className={year === null ? 'text-muted' : ''}>
              {year ?? t('undated')}
            </h3>
            <ol>
              {own.map((instrument) => {
                const standing = standings[instrument.slug]
                const others = effectsOn(instrument.slug, instruments)
                return (
                  <Row key={instrument.slug} instrument={instrument} standing={standing} others={others}>
                    {standing && <LifeLine {...{ instrument, standing, others, years, day }} />}
                  </Row>
                )
              })}
            </ol>
          </li>
        ))}
      </ol>
    </>
  )
}

type RowProps = {
  instrument: LegalInstrument
  standing: InstrumentStanding | undefined
  others: readonly EffectOn[]
  children: ReactNode
}

function Row({ instrument, standing, others, children }: RowProps) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const { slug, kind, title, issuer, effects, verified } = instrument
  return (
    <li id={slug}>
      <div data-numbers="quoted">
        <h4>
          <a href={href(locale, `/legal-instruments/${slug}`)}>{title[locale]}</a>
        </h4>
        <p>
          {t(`kinds.${kind}`)}
          {issuer && `, ${issuer[locale]}`}
          {!verified && <span className="text-warn"> ({t('unverified')})</span>}
        </p>
        {standing && (
          <p {...(standing.force !== 'in_force' && { className: 'no' })}>
            <StandingWords about="instrument" standing={standing} />
          </p>
        )}
        <EffectList own={effects} others={others.filter(isToldHere)} />
      </div>
      {children}
    </li>
  )
}

/** What ends it stands in the words on its force already. */
const isToldHere = ({ kind, part }: EffectOn) => part !== null || kind === 'amends' || kind === 'guides'
