import { useLocale, useTranslations } from 'next-intl'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import type { Row } from '@/lib/compare/comparison'
import { leadOf } from '@/lib/compare/lead'
import type { Place } from '@/lib/compare/place'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'

/** What the ranked rows come to, each in a sentence: who states the most, and who comes next. */
export function WhatCanBeSaid({ rows, places }: { rows: readonly Row[]; places: readonly Place[] }) {
  const locale = useLocale()
  const t = useTranslations('compare.found')
  const criteria = useTranslations('compare.criterion')
  const nameOf = (key: string) => places.find((place) => place.key === key)?.name[locale] ?? key
  const found = rows.flatMap((row) => {
    const lead = leadOf(row)
    return lead ? [{ row, ...lead }] : []
  })
  if (found.length === 0) return null
  return (
    <section aria-labelledby="found-title" className="mt-6">
      <h3 id="found-title">{t('title')}</h3>
      <ul className="mt-1 measure">
        {found.map(({ row, first, second }) => (
          <li key={row.metric.key} className="border-b border-rule py-2">
            {t.rich('lead', {
              metric: row.metric.name[locale],
              first: nameOf(first.place),
              second: nameOf(second.place),
              b: (words) => <b className="font-semibold">{words}</b>,
              one: () => <Dated figure={first.figure} />,
              two: () => <Dated figure={second.figure} />,
            })}
            {row.verdict === 'with_care' && (
              <span className="text-note text-warn">
                {' '}
                {t('care', { reasons: row.differences.map(({ what }) => criteria(what)).join(', ') })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const Dated = ({ figure }: { figure: Figure }) => (
  <>
    <FigureValue figure={figure} />{' '}
    <span className="text-note text-muted">({formatPeriod(figure, useLocale())})</span>
    {(!figure.verified || figure.status !== 'reported') && ' '}
    <FigureMarks figure={figure} />
  </>
)
