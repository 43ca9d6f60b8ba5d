'use client'

import { memo, useCallback, useSyncExternalStore } from 'react'
import { Mark } from '@/components/ui/mark'
import { cellAnchor } from '@/lib/cells/grid'
import { CellEditor } from './cell-editor'
import { COLUMNS, type Column } from './columns'
import { useDesk } from './desk'
import styles from './grid.module.css'
import { flagsOf } from './row-flags'
import { ValueCell } from './value-cell'

const NUMBERS: readonly Column[] = ['last', 'value', 'moved']
const WIDE: readonly Column[] = ['source', 'reason', 'others', 'flags']
const OPEN: readonly Column[] = ['value', 'qualifier', 'source', 'reason']

/** One figure of the grid. It hears of its own row alone. */
export const GridRow = memo(function GridRow({ index, line }: { index: number; line: number }) {
  const { rows, cursor, editing, sources, words } = useDesk()
  const { locale } = words
  const state = useSyncExternalStore(
    useCallback((listener) => rows.watch(index, listener), [rows, index]),
    () => rows.at(index),
    () => rows.at(index),
  )
  const mark = useSyncExternalStore(
    useCallback((listener) => cursor.watch(index, listener), [cursor, index]),
    () => cursor.markOf(index),
    () => cursor.markOf(index),
  )
  const { row, entry, result } = state
  const locked = row.underReview !== null
  const source = entry ? entry.source : (row.published?.source ?? null)
  const readings = entry ? editing.readings(index) : []
  const wrong = new Set(
    Object.keys(result?.problems ?? {}).map((field) => (field.startsWith('source') ? 'source' : 'value')),
  )
  const last = words.lastWords(state)

  const contents: Record<Column, () => React.ReactNode> = {
    metric: () => (
      <>
        {row.metricName[locale]} <span className="font-normal text-muted">{row.definitionText[locale]}</span>
      </>
    ),
    last: () =>
      last && (
        <span className="text-muted">
          {last.short} <span className="block truncate">{last.period}</span>
        </span>
      ),
    value: () => <ValueCell index={index} state={state} readings={readings} />,
    moved: () => words.moved(state),
    flags: () =>
      flagsOf(state, readings.length).map((flag) => (
        <Mark key={flag.is === 'warning' ? flag.code : flag.is} tone={flag.tone}>
          {words.flagWord(flag)}
        </Mark>
      )),
    qualifier: () => (entry || row.published ? words.qualifierWord(state) : ''),
    source: () => (source === null ? '' : (sources.find(({ id }) => id === source)?.label ?? source)),
    reason: () => words.reasonWords(state),
    due: () => (
      <span className={row.due.state === 'overdue' ? 'font-semibold text-bad' : ''}>
        {words.dueWords(state)}
      </span>
    ),
    others: () => row.others.join(', '),
  }

  return (
    <div role="row" aria-rowindex={line} data-row={index} className={styles['line']}>
      {COLUMNS.map((column, place) => {
        const editingHere = mark.active === place && mark.mode !== 'cell'
        const content = editingHere ? null : contents[column]()
        return (
          <div
            key={column}
            role={column === 'metric' ? 'rowheader' : 'gridcell'}
            id={column === 'value' ? cellAnchor(row) : undefined}
            data-col={place}
            data-label={words.label(column)}
            aria-colindex={place + 1}
            aria-selected={place >= mark.from && place <= mark.to}
            aria-readonly={OPEN.includes(column) ? locked || undefined : true}
            aria-invalid={(column === 'value' || column === 'source') && wrong.has(column) ? true : undefined}
            title={
              column === 'metric' ? `${row.metricName[locale]}: ${row.definitionText[locale]}` : undefined
            }
            tabIndex={mark.active === place ? 0 : -1}
            className={[
              styles['cell'],
              column === 'metric' && styles['first'],
              NUMBERS.includes(column) && styles['number'],
              WIDE.includes(column) && styles['wide'],
              OPEN.includes(column) && styles[locked ? 'locked' : 'open'],
              isBlank(content) && !OPEN.includes(column) && styles['blank'],
            ]
              .filter(Boolean)
              .join(' ')}
          >
            {editingHere ? (
              <CellEditor index={index} column={column} replace={mark.mode === 'replace'} />
            ) : (
              content
            )}
          </div>
        )
      })}
    </div>
  )
})

const isBlank = (content: React.ReactNode) =>
  content === null || content === '' || (Array.isArray(content) && content.length === 0)
