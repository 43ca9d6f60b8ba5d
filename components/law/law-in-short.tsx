import { useLocale, useTranslations } from 'next-intl'
import type { LegalInstrument } from '@/lib/law/dto'
import { href } from '@/lib/words/href'
import { InstrumentLink } from './instrument-link'

/** The line of laws in short: the numbers of each year, the newest first, and the way to all of it. */
export function LawInShort({ instruments }: { instruments: readonly LegalInstrument[] }) {
  const locale = useLocale()
  const t = useTranslations('law')
  const byYear = [...Map.groupBy(instruments, ({ issued }) => issued?.slice(0, 4) ?? null)]
  return (
    <div data-numbers="quoted">
      <p className="measure">{t('short.intro', { count: instruments.length })}</p>
      <p className="mt-2 font-semibold">
        <a href={href(locale, '/legal-instruments')}>{t('short.all')}</a>
      </p>
      <ol className="mt-5 text-note [&_a]:mr-5 [&_a]:inline-block [&_a]:py-1 [&_li]:border-t [&_li]:border-rule [&_li]:py-1.5 md:[&_li]:grid md:[&_li]:grid-cols-[8rem_1fr]">
        {byYear.map(([year, own]) => (
          <li key={year}>
            <span className="py-1 text-muted">{year ?? t('line.undated')}</span>{' '}
            <span>
              {own.map((instrument) => (
                <InstrumentLink key={instrument.slug} instrument={instrument} titled={false} />
              ))}
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}
