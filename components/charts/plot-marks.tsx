import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { formatStated, qualifierWord, valueParts } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { markKind } from './mark-kind'
import { MarkShape } from './mark-shape'
import type { Plot } from './plot'

type Props = { plot: Plot; /** Whose marks lead to their passports, by id. */ reached: ReadonlySet<number> }

/**
 * The marks of a plot and its gaps. One within reach leads to its passport and says its value to those who point at it
 * or cannot see it; the others, and those whose value stands beside them, are drawn alone.
 */
export function PlotMarks({ plot: { marks, gaps }, reached }: Props) {
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
        return (
          <PlotMark key={id} id={id} x={x} y={y} words={words} isReached={reached.has(id)} shape={shape}>
            <span className="sr-only">
              {formatPeriod(figure, locale)}: {qualifierWord(figure.qualifier, locale)}{' '}
              <data value={stated.value}>{parts.number}</data> {parts.unit}
            </span>
          </PlotMark>
        )
      })}
      {gaps.map(({ figure, x }) => {
        const words = t('gap', {
          period: formatPeriod(figure, locale),
          cause: figure.missingCause?.[locale] ?? '',
        })
        return (
          <PlotMark
            key={figure.id}
            id={figure.id}
            x={x}
            y={100}
            words={words}
            isReached={reached.has(figure.id)}
            shape={<MarkShape kind="missing" />}
          >
            <span className="sr-only">{words}</span>
          </PlotMark>
        )
      })}
    </>
  )
}

type PlotMarkProps = {
  id: number
  x: number
  y: number
  words: string
  isReached: boolean
  shape: ReactNode
  children: ReactNode
}

function PlotMark({ id, x, y, words, isReached, shape, children }: PlotMarkProps) {
  const locale = useLocale()
  const style = { left: `${x}%`, top: `${y}%` }
  if (!isReached)
    return (
      <span className="absolute -translate-1/2" style={style}>
        {shape}
      </span>
    )
  return (
    <a
      href={href(locale, `/figures/${id}`)}
      title={words}
      className="absolute -translate-1/2 p-1.5"
      style={style}
    >
      {shape}
      {children}
    </a>
  )
}
