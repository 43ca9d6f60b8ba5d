import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import type { Figure } from '@/lib/figures/figure'
import { qualifierWord, valueParts } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { LOCALES, type Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { FigureMarks } from './figure-marks'
import { NotReported } from './figure-value'
import { passportSentence } from './passport-words'

/** The value, large, and under it the sentence that states it exactly, in both languages. */
export function PassportLabel({ figure }: { figure: Figure }) {
  const locale = useLocale()
  const t = useTranslations('passport')
  const { metric, subject } = figure
  const languages = LOCALES.toSorted((a) => (a === locale ? -1 : 1))
  return (
    <header>
      <p className="text-note text-muted">{t('kicker', { id: String(figure.id) })}</p>
      <h1 className="mt-3 max-w-4xl text-title">
        {t('title', {
          metric: metric.name[locale],
          subject: subject.name[locale],
          period: formatPeriod(figure, locale),
        })}
      </h1>
      <div className="mt-6 flex flex-wrap items-baseline gap-x-3 border-t-2 border-ink pt-6">
        <LargeValue figure={figure} />
        <FigureMarks figure={figure} />
      </div>
      {languages.map((language, i) => (
        <Sentence key={language} figure={figure} locale={language} quiet={i > 0} />
      ))}
    </header>
  )
}

function LargeValue({ figure: { id, value, unit, qualifier, missingCause } }: { figure: Figure }) {
  const locale = useLocale()
  if (value === null) return <NotReported cause={missingCause?.[locale]} />
  const parts = valueParts({ value, unit }, locale)
  return (
    <>
      <span className="text-lead text-muted empty:hidden">{qualifierWord(qualifier, locale)}</span>
      <a
        href={href(locale, `/figures/${id}`)}
        aria-current="page"
        className="text-figure font-light tracking-tight no-underline"
      >
        <data value={value}>{parts.number}</data>
      </a>
      <span className="text-lead text-muted empty:hidden">{parts.unit}</span>
    </>
  )
}

async function Sentence({ figure, locale, quiet }: { figure: Figure; locale: Locale; quiet: boolean }) {
  const t = await getTranslations({ locale })
  return (
    <p lang={locale} className={`mt-4 measure ${quiet ? 'text-muted' : 'text-lead'}`}>
      {passportSentence(t, figure, locale)}
    </p>
  )
}
