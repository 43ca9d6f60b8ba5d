import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatStated, qualifierWord, valueParts } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { markKind } from './mark-kind'
import { MarkShape } from './mark-shape'
import type { Plot } from './plot'

type Props = { plot: Plot; labelled: ReadonlySet<number> }

/**
 * The marks of a plot. One whose value stands beside it is drawn alone; any other, and every gap, leads to its
 * passport itself and says its value to those who point at it or cannot see it.
 */
export function PlotMarks({ plot: { marks, gaps }, labelled }: Props) {
  const locale = useLocale()
  const t = useTranslations('figures.chart')
  return (
    <>
      {marks.map(({ point: { figure }, x, y }) => {
        const { id } = figure
        const stated = { ...figure, value: figure.value ?? '' }
        const parts = valueParts(stated, locale)
        const words = `${formatPeriod(figure, locale)}: ${formatStated(stated, locale)}`
        const shape = <MarkShape kind={markKind(figure)} />
        return labelled.has(id) ? (
          <span key={id} className="absolute -translate-1/2" style={{ left: `${x}%`, top: `${y}%` }}>
            {shape}
          </span>
        ) : (
          <MarkLink key={id} id={id} x={x} y={y} words={words}>
            {shape}
            <span className="sr-only">
              {formatPeriod(figure, locale)}: {qualifierWord(figure.qualifier, locale)}{' '}
              <data value={stated.value}>{parts.number}</data> {parts.unit}
            </span>
          </MarkLink>
        )
      })}
      {gaps.map(({ figure, x }) => {
        const words = t('gap', {
          period: formatPeriod(figure, locale),
          cause: figure.missingCause?.[locale] ?? '',
        })
        return (
          <MarkLink key={figure.id} id={figure.id} x={x} y={100} words={words}>
            <MarkShape kind="missing" />
            <span className="sr-only">{words}</span>
          </MarkLink>
        )
      })}
    </>
  )
}

type MarkLinkProps = { id: number; x: number; y: number; words: string; children: ReactNode }

function MarkLink({ id, x, y, words, children }: MarkLinkProps) {
  const locale = useLocale()
  return (
    <a
      href={href(locale, `/figures/${id}`)}
      title={words}
      className="absolute -translate-1/2 p-1.5"
      style={{ left: `${x}%`, top: `${y}%` }}
    >
      {children}
    </a>
  )
}
