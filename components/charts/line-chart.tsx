import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { formatPeriod } from '@/lib/shared/format-date'
import { axisScale, onAxis } from './axis-scale'
import { gutterOf } from './line-gutter'
import { LineLabel } from './line-label'
import { LineMarks } from './line-marks'
import type { Line, Lines } from './lines'
import styles from './lines.module.css'

const at = (percent: number) => `${percent}%`
const colourOf = ({ look }: Line): CSSProperties => Object.fromEntries([['--line', look.colour]])

/** One line for each subject, its name and last value at its end; its values lead to their passports. */
export function LineChart({
  lines: { lines, unit, height, reached },
  metric,
}: {
  lines: Lines
  metric: string
}) {
  const locale = useLocale()
  const t = useTranslations('explore')
  const [first] = lines
  if (!first) return null
  const { levels, years } = first.plot
  const said = axisScale(levels, unit, locale)
  const texts = levels.map(({ value }) => onAxis(String(value), unit, said, locale))
  const times = lines.flatMap(({ plot }) => plot.marks).toSorted((a, b) => a.point.time - b.point.time)
  const [from, to] = [times.at(0), times.at(-1)].map(
    (mark) => mark && formatPeriod(mark.point.figure, locale),
  )
  const box: CSSProperties = Object.fromEntries([
    ['--plot', `${height}rem`],
    ['--gutter', `${gutterOf(texts)}rem`],
  ])
  return (
    <div
      role="group"
      aria-label={t('label', {
        metric,
        subjects: lines.length,
        count: times.length,
        from: from ?? '',
        to: to ?? '',
      })}
      className={styles.box}
      style={box}
    >
      <div className={styles.plot}>
        <svg aria-hidden fill="none">
          <g data-numbers="scale" className={styles.scale}>
            {levels.map(({ y }, i) => (
              <g key={y}>
                <line x2="100%" y1={at(y)} y2={at(y)} className={styles.level} />
                <text x="-8" y={at(y)}>
                  {texts[i]}
                </text>
              </g>
            ))}
            <g className={styles.years}>
              {years.map(({ year, x }) => (
                <text key={year} x={at(x)} y="100%" dy="20">
                  {year}
                </text>
              ))}
            </g>
          </g>
          {lines.map((line) => (
            <LineStrokes key={line.subject.key} line={line} />
          ))}
        </svg>
        {lines.map((line) => (
          <div key={line.subject.key} style={colourOf(line)}>
            <LineMarks line={line} reached={reached} />
            <LineLabel line={line} unit={unit} said={said} />
          </div>
        ))}
      </div>
    </div>
  )
}

function LineStrokes({ line }: { line: Line }) {
  const { plot, look, label } = line
  const end = plot.marks.at(-1)
  return (
    <g style={colourOf(line)}>
      {plot.joins.map(({ from, to, sparse }, i) => (
        <line
          key={i}
          x1={at(from.x)}
          y1={at(from.y)}
          x2={at(to.x)}
          y2={at(to.y)}
          strokeDasharray={sparse ? '3 4' : (look.dash ?? undefined)}
          className={styles.line}
        />
      ))}
      {plot.breaks.map(({ x, y }, i) => (
        <svg key={i} x={at(x)} y={at(y)} overflow="visible">
          <path d="M0 -12V12" className={styles.break} />
        </svg>
      ))}
      {end && <line x1={at(end.x)} y1={at(end.y)} x2="100%" y2={at(label)} className={styles.leader} />}
    </g>
  )
}
