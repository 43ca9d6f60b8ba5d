'use client'

import { useTranslations } from 'next-intl'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import { QUALIFIERS } from '@/lib/figures/figure'
import { type Column, typedColumn, placeOf } from './columns'
import { useDesk } from './desk'
import { LONGEST } from './row-entry'
import { SourceEditor } from './source-editor'

type Props = { index: number; column: Column; replace: boolean }

/** Where a cell is typed into. What it holds is taken when it is left, by any way but Escape. */
export function CellEditor({ index, column, replace }: Props) {
  const typed = typedColumn(placeOf(column))
  if (typed === 'source') return <SourceEditor index={index} replace={replace} />
  return typed === 'qualifier' ? (
    <QualifierEditor index={index} />
  ) : (
    <ValueEditor index={index} replace={replace} />
  )
}

/** Puts the keyboard into a field as soon as it is there, so that the letter that opened it lands in it. */
export function useFocusAtOnce(field: RefObject<HTMLInputElement | HTMLSelectElement | null>) {
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: false })
  }, [field])
}

/** The name of a cell that is being typed into: its column, its metric, and of what. */
export function useCellName(index: number, column: Column) {
  const { rows, words } = useDesk()
  return `${words.label(column)}: ${words.name(rows.at(index).row)}`
}

function ValueEditor({ index, replace }: Omit<Props, 'column'>) {
  const { rows } = useDesk()
  const field = useRef<HTMLInputElement>(null)
  useFocusAtOnce(field)
  return (
    <input
      ref={field}
      defaultValue={replace ? '' : rows.entryOf(index).typed}
      data-edits="value"
      aria-label={useCellName(index, 'value')}
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      maxLength={LONGEST.typed}
    />
  )
}

function QualifierEditor({ index }: { index: number }) {
  const t = useTranslations('forms.qualifiers')
  const { rows } = useDesk()
  const field = useRef<HTMLSelectElement>(null)
  useFocusAtOnce(field)
  return (
    <select
      ref={field}
      defaultValue={rows.entryOf(index).qualifier}
      data-edits="qualifier"
      aria-label={useCellName(index, 'qualifier')}
    >
      {QUALIFIERS.map((value) => (
        <option key={value} value={value}>
          {t(value)}
        </option>
      ))}
    </select>
  )
}
