import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties, ReactNode } from 'react'
import { qualifierWord, valueParts } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import type { Line, Lines } from './lines'
import styles from './lines.module.css'
import { markKind } from './mark-kind'
import { MarkShape } from './mark-shape'

type Props = { line: Line; reached: Lines['reached'] }

/**
 * The marks of a line and its gaps. Those within reach lead to their passports; the others are drawn alone, as is the
 * last, to whose passport its label leads.
 */
export function LineMarks({ line: { plot, subject }, reached }: Props) {
  const locale = useLocale()
  const t = useTranslations('figures.chart')
  const name = subject.name[locale]
  return (
    <>
      {plot.marks.map(({ point: { figure }, x, y }) => {
        const parts = valueParts({ ...figure, value: figure.value ?? '' }, locale)
        const shape = <MarkShape kind={markKind(figure)} coloured />
        return (
          <Mark key={figure.id} id={figure.id} isReached={reached.has(figure.id)} x={x} y={y} shape={shape}>
            {name}, {formatPeriod(figure, locale)}: {qualifierWord(figure.qualifier, locale)}{' '}
            <data value={figure.value ?? ''}>{parts.number}</data> {parts.unit}
          </Mark>
        )
      })}
      {plot.gaps.map(({ figure, x }) => (
        <Mark
          key={figure.id}
          id={figure.id}
          isReached={reached.has(figure.id)}
          x={x}
          y={100}
          shape={<MarkShape kind="missing" coloured />}
        >
          {t('gap', {
            period: `${name}, ${formatPeriod(figure, locale)}`,
            cause: figure.missingCause?.[locale] ?? '',
          })}
        </Mark>
      ))}
    </>
  )
}

type MarkProps = {
  id: number
  isReached: boolean
  x: number
  y: number
  shape: ReactNode
  children: ReactNode
}

function Mark({ id, isReached, x, y, shape, children }: MarkProps) {
  const locale = useLocale()
  const placed: CSSProperties = { left: `${x}%`, top: `${y}%` }
  if (!isReached)
    return (
      <span className={styles.mark} style={placed}>
        {shape}
      </span>
    )
  // What it says leans to the side where there is room.
  const style = { ...placed, ...Object.fromEntries([['--lean', `${-x}%`]]) }
  return (
    <a href={href(locale, `/figures/${id}`)} className={styles.mark} style={style}>
      {shape}
      <span>{children}</span>
    </a>
  )
}
