import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import type { Passport } from '@/lib/figures/passport'
import type { Metric } from '@/lib/metrics/metric'
import { formatNumber, valueParts } from '@/lib/shared/format'
import { formatDay, formatPeriod } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { SourceReference } from './source-reference'

type Props = { passport: Pick<Passport, 'figure' | 'published'>; metric: Metric | null }

/** What is on file for the figure, term by term. */
export function PassportTerms({ passport: { figure, published }, metric }: Props) {
  const locale = useLocale()
  const t = useTranslations('passport')
  const words = useTranslations('figures')
  const { subject, value, unit, definition, coverage, status, verified, standing, standingReason, source } =
    figure
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
    definition: definition.text[locale],
    period: formatPeriod(figure, locale),
    coverage: coverage?.[locale] ?? t('coverageWhole'),
    status: words(`status.${status}`),
    verification: t(verified ? 'verified' : 'unverified'),
    standing: (
      <>
        {t(standing)}
        {standingReason && <span className="block text-note text-muted">{standingReason[locale]}</span>}
      </>
    ),
    source: <SourceReference source={source} />,
    note: notes.length > 0 ? notes.join(' ') : null,
    published: (
      <a href={href(locale, `/releases/${published.release}`)}>
        {t('release', { number: published.release, date: formatDay(published.publishedAt, locale) })}
      </a>
    ),
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
  ] as const
  return (
    <DescriptionList
      items={order.flatMap((key) =>
        details[key] === null ? [] : [{ key, term: t(`terms.${key}`), detail: details[key] }],
      )}
    />
  )
}

/** The unit in words; a percentage carries its own sign. */
function unitWords(value: string, unit: string, locale: Locale) {
  return unit === 'percent' ? '%' : valueParts({ value, unit }, locale).unit
}
