'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { COLUMNS } from './columns'
import { useDesk } from './desk'
import type { GridGroup } from './grid-groups'
import { GridRow } from './grid-row'
import styles from './grid.module.css'

type Props = { groups: readonly GridGroup[]; topics: Record<string, string> }

const RIGHT = ['last', 'value', 'moved']

/** So many rows are skipped together while they are out of sight: the browser goes through sheets and not through rows. */
const A_SHEET = 25

const sheets = <Row,>(rows: readonly Row[]) =>
  Array.from({ length: Math.ceil(rows.length / A_SHEET) }, (_, at) =>
    rows.slice(at * A_SHEET, (at + 1) * A_SHEET),
  )

/** The rows under their headings. Drawn once: what changes later is a row's own matter. */
export const GridLines = memo(function GridLines({ groups, topics }: Props) {
  const t = useTranslations('grid.columns')
  const { words } = useDesk()
  return (
    <>
      <div role="row" aria-rowindex={1} className={`${styles['line']} ${styles['head']}`}>
        {COLUMNS.map((column, place) => (
          <div
            key={column}
            role="columnheader"
            aria-colindex={place + 1}
            className={[
              styles['cell'],
              column === 'metric' && styles['first'],
              RIGHT.includes(column) && styles['number'],
            ]
              .filter(Boolean)
              .join(' ')}
          >
            {t(column)}
          </div>
        ))}
      </div>
      {groups.map(({ key, subject, topic, first, rows }, group) => {
        // The header is the first line, and each group has one of its own.
        const line = first + group + 2
        return (
          <div key={key} role="rowgroup" aria-label={`${subject[words.locale]}, ${topics[topic] ?? topic}`}>
            <div role="row" aria-rowindex={line} className={styles['group']}>
              <span role="gridcell" aria-colindex={1} aria-colspan={COLUMNS.length}>
                {subject[words.locale]}{' '}
                <span className="font-normal text-muted">{topics[topic] ?? topic}</span>
              </span>
            </div>
            {sheets(rows).map((sheet, at) => (
              <div key={at} role="presentation" className={styles['sheet']}>
                {sheet.map((row, place) => {
                  const own = at * A_SHEET + place
                  return (
                    <GridRow key={row.definition + row.metric} index={first + own} line={line + 1 + own} />
                  )
                })}
              </div>
            ))}
          </div>
        )
      })}
    </>
  )
})
