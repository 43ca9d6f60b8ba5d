import { useLocale, useTranslations } from 'next-intl'
import { SourceReference } from '@/components/figures/source-reference'
import { Markdown } from '@/components/text/markdown'
import type { LegalInstrument } from '@/lib/law/dto'
import { InstrumentDates } from './instrument-dates'

/** Legal instruments on a line of years, the newest first; each can be linked to by its name. */
export function LawTimeline({ instruments }: { instruments: readonly LegalInstrument[] }) {
  const t = useTranslations('incentives')
  const years = [...Map.groupBy(instruments, ({ issued }) => issued?.slice(0, 4) ?? null)]
  return (
    <ol aria-label={t('lawTable')}>
      {years.map(([year, own]) => (
        <li key={year} className="grid gap-x-8 border-t border-rule md:grid-cols-[8rem_1fr]">
          <h3 className={`pt-4 ${year === null ? 'text-note text-muted' : 'text-lead font-light'}`}>
            {year ?? t('undated')}
          </h3>
          <ol className="md:border-l md:border-rule">
            {own.map((instrument) => (
              <Instrument key={instrument.slug} instrument={instrument} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  )
}

function Instrument({ instrument }: { instrument: LegalInstrument }) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const { slug, kind, number, title, summary, force, note, verified, source } = instrument
  return (
    <li id={slug} data-numbers="quoted" className="relative scroll-mt-6 py-4 target:bg-tint md:pl-6">
      <span
        aria-hidden
        className="absolute top-6.5 -left-[4.5px] hidden size-2 rounded-full bg-accent md:block"
      />
      <h4 className="font-semibold">{title[locale]}</h4>
      <p className="text-note text-muted">
        {t(`kinds.${kind}`)} {number}
      </p>
      {summary && <Markdown text={summary[locale]} className="mt-1 measure" />}
      <div className="mt-1 measure text-note">
        <p>
          <InstrumentDates instrument={instrument} />
        </p>
        <p>
          <span className="text-muted">{t('forceTerm')}:</span> {force[locale]}
          {!verified && <span className="text-warn"> ({t('unverified')})</span>}
        </p>
        {note && <p className="text-muted">{note[locale]}</p>}
        {source && (
          <p className="mt-1">
            <SourceReference source={source} />
          </p>
        )}
      </div>
    </li>
  )
}
