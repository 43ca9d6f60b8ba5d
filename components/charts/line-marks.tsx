import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties, ReactNode } from 'react'
import { qualifierWord, valueParts } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import type { Line } from './lines'
import styles from './lines.module.css'
import { markKind } from './mark-kind'
import { MarkShape } from './mark-shape'

/** The marks of a line and its gaps, each leading to its passport. The last is drawn alone: its label leads there. */
export function LineMarks({ line: { plot, subject } }: { line: Line }) {
  const locale = useLocale()
  const t = useTranslations('figures.chart')
  const name = subject.name[locale]
  return (
    <>
      {plot.marks.map(({ point: { figure }, x, y }, i) => {
        const parts = valueParts({ ...figure, value: figure.value ?? '' }, locale)
        const shape = <MarkShape kind={markKind(figure)} coloured />
        if (i === plot.marks.length - 1)
          return (
            <span key={figure.id} className={styles.mark} style={placed(x, y)}>
              {shape}
            </span>
          )
        return (
          <Mark key={figure.id} id={figure.id} x={x} y={y} shape={shape}>
            {name}, {formatPeriod(figure, locale)}: {qualifierWord(figure.qualifier, locale)}{' '}
            <data value={figure.value ?? ''}>{parts.number}</data> {parts.unit}
          </Mark>
        )
      })}
      {plot.gaps.map(({ figure, x }) => (
        <Mark key={figure.id} id={figure.id} x={x} y={100} shape={<MarkShape kind="missing" coloured />}>
          {t('gap', {
            period: `${name}, ${formatPeriod(figure, locale)}`,
            cause: figure.missingCause?.[locale] ?? '',
          })}
        </Mark>
      ))}
    </>
  )
}

type MarkProps = { id: number; x: number; y: number; shape: ReactNode; children: ReactNode }

// What it says leans to the side where there is room.
const placed = (x: number, y: number): CSSProperties => ({ left: `${x}%`, top: `${y}%` })

function Mark({ id, x, y, shape, children }: MarkProps) {
  const locale = useLocale()
  const style = { ...placed(x, y), ...Object.fromEntries([['--lean', `${-x}%`]]) }
  return (
    <a href={href(locale, `/figures/${id}`)} className={styles.mark} style={style}>
      {shape}
      <span>{children}</span>
    </a>
  )
}
