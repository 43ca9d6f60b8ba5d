import { useLocale, useTranslations } from 'next-intl'
import { Change } from '@/components/charts/change'
import type { Lines } from '@/components/charts/lines'
import { FigureValue } from '@/components/figures/figure-value'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { found } from './found'

/** The chart in a sentence or two: who is highest and lowest among those that count the same, and how each moved. */
export function WhatItSays({ metric, lines }: { metric: string; lines: Lines }) {
  const locale = useLocale()
  const t = useTranslations('explore')
  const { changes, group, highest, lowest, isOfOneTime } = found(lines)
  const saysMost = highest !== null && group !== null
  const isInHeading = changes.length === 1 && !(saysMost && isOfOneTime)
  return (
    <div className="mt-1 measure text-note [&_p]:mt-1">
      {saysMost && (
        <p>
          {t.rich('highest', { ...of(highest, locale), value: () => <FigureValue figure={highest} /> })}{' '}
          {lowest &&
            t.rich('lowest', { ...of(lowest, locale), value: () => <FigureValue figure={lowest} /> })}
        </p>
      )}
      {saysMost && (
        <p data-numbers="quoted" className="text-muted">
          {t('among', { count: group.figures.length, definition: group.definition.text[locale] })}
        </p>
      )}
      {!isInHeading &&
        changes.map(({ subject, change }) => (
          <p key={subject.key} data-change={`${change.from.id} ${change.to.id}`}>
            <Change change={change} metric={t('ofSubject', { metric, subject: subject.name[locale] })} />
          </p>
        ))}
    </div>
  )
}

const of = (figure: Figure, locale: 'en' | 'vi') => ({
  subject: figure.subject.name[locale],
  when: formatPeriod(figure, locale),
})
