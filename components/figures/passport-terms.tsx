import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import type { Figure } from '@/lib/figures/figure'
import type { Passport } from '@/lib/figures/passport'
import type { Metric } from '@/lib/metrics/metric'
import { yearsTogether } from '@/lib/figures/cumulative'
import { formatNumber, valueParts } from '@/lib/shared/format'
import { formatDay, formatPeriod } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { officeWords } from './passport-words'
import { SourceReference } from './source-reference'

type Props = { passport: Pick<Passport, 'figure' | 'published'>; metric: Metric | null }

/** What is on file for the figure, term by term. */
export function PassportTerms({ passport: { figure, published }, metric }: Props) {
  const locale = useLocale()
  const t = useTranslations('passport')
  const words = useTranslations()
  const {
    subject,
    value,
    unit,
    definition,
    coverage,
    status,
    standing,
    standingReason,
    supersededIn,
    source,
  } = figure
  const years = yearsTogether(figure)
  const { origin, author, approver } = published.by
  const notes = [figure.periodNote, figure.note].flatMap((note) => (note ? [note[locale]] : []))

  const details = {
    subject:
      subject.kind === 'zone' ? (
        <a href={href(locale, `/zones/${subject.key}`)}>{subject.name[locale]}</a>
      ) : (
        subject.name[locale]
      ),
    metric: (
      <>
        <a href={href(locale, `/metrics/${figure.metric.key}`)}>{figure.metric.name[locale]}</a>
        {metric && <span className="block text-note text-muted">{metric.description[locale]}</span>}
      </>
    ),
    unit: value === null ? null : `${formatNumber(value, locale)} ${unitWords(value, unit, locale)}`,
    definition: <span data-numbers="quoted">{definition.text[locale]}</span>,
    period: (
      <>
        {formatPeriod(figure, locale)}
        {years !== null && <span className="block text-note text-muted">{t('together', { years })}</span>}
      </>
    ),
    coverage: coverage ? <span data-numbers="quoted">{coverage[locale]}</span> : t('coverageWhole'),
    status: words(`figures.status.${status}`),
    verification: t(verificationOf(figure)),
    standing: (
      <>
        {supersededIn === null ? t(standing) : t(`${standing}Once`, { number: supersededIn })}
        {standingReason && (
          <span data-numbers="quoted" className="block text-note text-muted">
            {standingReason[locale]}
          </span>
        )}
      </>
    ),
    source: <SourceReference source={source} />,
    note: notes.length > 0 ? <span data-numbers="quoted">{notes.join(' ')}</span> : null,
    published: (
      <a href={href(locale, `/releases/${published.release}`)}>
        {t('release', { number: published.release, date: formatDay(published.publishedAt, locale) })}
      </a>
    ),
    origin: origin === 'facts' || origin === 'derivation' ? t(`by.${origin}`) : null,
    author: origin === 'form' ? capital(officeWords(words, author, locale)) : null,
    approver: origin === 'form' ? capital(officeWords(words, approver, locale)) : null,
  } as const
  const order = [
    'subject',
    'metric',
    'unit',
    'definition',
    'period',
    'coverage',
    'status',
    'verification',
    'standing',
    'source',
    'note',
    'published',
    'origin',
    'author',
    'approver',
  ] as const
  return (
    <DescriptionList
      items={order.flatMap((key) =>
        details[key] === null ? [] : [{ key, term: t(`terms.${key}`), detail: details[key] }],
      )}
    />
  )
}

function verificationOf({ verified, source }: Figure) {
  if (source.quality === 'calculation') return verified ? 'calculated' : 'uncertain'
  return verified ? 'verified' : 'unverified'
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** The unit in words; a percentage carries its own sign. */
function unitWords(value: string, unit: string, locale: Locale) {
  return unit === 'percent' ? '%' : valueParts({ value, unit }, locale).unit
}
