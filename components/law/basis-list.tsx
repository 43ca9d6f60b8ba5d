import { useLocale, useTranslations } from 'next-intl'
import type { Incentive } from '@/lib/incentives/dto'
import type { LegalInstrument } from '@/lib/law/dto'
import { standingOn } from '@/lib/law/in-force'
import { href } from '@/lib/words/href'
import { readingDay } from '@/lib/words/reading'
import { InstrumentDates } from './instrument-dates'
import { SourceWords } from './source-words'
import { StandingWords } from './standing-words'

type Props = { basis: Incentive['basis']; instruments: readonly LegalInstrument[] }

/** What an incentive rests on: article of instrument, its dates, and whether it is in force on the day that is read. */
export function BasisList({ basis, instruments }: Props) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const day = readingDay()
  if (basis.length === 0) return <p className="text-muted">{t('basisNone')}</p>
  return (
    <ol className="border-b border-rule">
      {basis.map(({ instrument: { slug, number, title }, article }) => {
        const known = instruments.find((instrument) => instrument.slug === slug)
        return (
          <li
            key={`${slug} ${article?.en ?? ''}`}
            className="grid gap-x-10 gap-y-1 border-t border-rule py-4 lg:grid-cols-[1fr_20rem]"
          >
            <div data-numbers="quoted" className="measure">
              <h3>
                <a href={href(locale, `/legal-instruments/${slug}`)}>{title[locale]}</a>
              </h3>
              <p className="text-note text-muted">{number}</p>
              <p className="mt-1">
                {article?.[locale] ?? <span className="text-muted">{t('articleNone')}</span>}
              </p>
            </div>
            {known && (
              <div data-numbers="quoted" className="text-note">
                <p>
                  <InstrumentDates instrument={known} />
                </p>
                <p className="mt-1">
                  <span className="text-muted">{t('forceTerm')}:</span>{' '}
                  <StandingWords about="instrument" standing={standingOn(known, instruments, day)} />
                </p>
                <p className="mt-1 text-muted">
                  <SourceWords force={known.force} />
                </p>
                {known.note && <p className="mt-1 text-muted">{known.note[locale]}</p>}
              </div>
            )}
          </li>
        )
      })}
    </ol>
  )
}
