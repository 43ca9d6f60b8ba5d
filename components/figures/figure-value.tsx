import { useLocale, useTranslations } from 'next-intl'
import { PublisherName } from '@/components/sources/publisher-name'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { qualifierWord, valueParts } from '@/lib/shared/format'
import { href } from '@/lib/words/href'
import { FigureMarks } from './figure-marks'

type Props = { figure: Figure }

/** Where a value should stand and none is known. Never a zero. */
export function NotReported({ cause }: { cause?: string | undefined }) {
  const t = useTranslations('figures')
  return (
    <span className="text-muted">
      {t('notReported')}
      {cause !== undefined && `: ${cause}`}
    </span>
  )
}

/**
 * The value as its source states it, or why there is none, linked to its passport: "over 630 enterprises". Where a
 * heading already says the unit, `unitKnown` leaves it out.
 */
export function FigureValue({ figure, unitKnown = false }: Props & { unitKnown?: boolean }) {
  const locale = useLocale()
  const { id, value, unit, qualifier, missingCause } = figure
  if (value === null)
    return (
      <a href={href(locale, `/figures/${id}`)}>
        <NotReported cause={missingCause?.[locale]} />
      </a>
    )

  const parts = valueParts({ value, unit }, locale)
  return (
    <a href={href(locale, `/figures/${id}`)}>
      {qualifierWord(qualifier, locale)} <data value={value}>{parts.number}</data> {!unitKnown && parts.unit}
    </a>
  )
}

/** A value in a table of comparison: the number, and under it the period and what it must not be taken for. */
export function FigureCell({ figure, unitKnown = false }: Props & { unitKnown?: boolean }) {
  const locale = useLocale()
  return (
    <>
      <FigureValue figure={figure} unitKnown={unitKnown} />
      <span className="block text-note text-muted">{formatPeriod(figure, locale)}</span>
      <FigureMarks figure={figure} />
    </>
  )
}

/** A value that opens a page: large, with its unit, period and source small beside it; `bare` under its own heading. */
export function FigureHeadline({
  figure,
  large = false,
  bare = false,
}: Props & { large?: boolean; bare?: boolean }) {
  const locale = useLocale()
  const { id, value, unit, qualifier, metric, source } = figure
  if (value === null) return null

  const parts = valueParts({ value, unit }, locale)
  return (
    <div>
      {!bare && <p className="text-note font-semibold">{metric.name[locale]}</p>}
      <a
        href={href(locale, `/figures/${id}`)}
        className="mt-1 flex flex-wrap items-baseline gap-x-2 no-underline hover:text-accent"
      >
        <span className="text-muted empty:hidden">{qualifierWord(qualifier, locale)}</span>{' '}
        <data value={value} className="contents">
          <span className={`font-light tracking-tight ${large ? 'text-figure' : 'text-display'}`}>
            {parts.digits}
          </span>
          {parts.scale && <span> {parts.scale}</span>}
        </data>{' '}
        <span className="text-note text-muted empty:hidden">{parts.unit}</span>
      </a>
      <p className="mt-2 text-note text-muted">
        {formatPeriod(figure, locale)} · <PublisherName source={source} /> <FigureMarks figure={figure} />
      </p>
    </div>
  )
}
