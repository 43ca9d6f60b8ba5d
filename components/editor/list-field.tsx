'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { Field } from '@/lib/editor/field'
import { pathOf, rowsIn } from '@/lib/editor/fields'
import { useListHint, useListLabel } from './editor-label'
import { useFieldLabel } from '@/components/staff/field-words'
import { isLong, ListRow } from './list-row'
import type { Editing } from './simple-field'

type Props = Editing & { kind: string; field: Extract<Field, { type: 'list' }> }

const BLANK = 2
const MORE = 3

/** How many rows a list shows: those that say something, some blank ones, and as many more as were asked for. */
function rowsShown(values: Record<string, string>, name: string, blank: number) {
  const sent = Number(values[`rows.${name}`] ?? 0)
  const asked = values['press'] === `rows:${name}` ? MORE : 0
  return Math.max(rowsIn(values, name) + blank, (Number.isSafeInteger(sent) ? sent : 0) + asked)
}

/** The same questions for each entry. Rows that stay blank are no entries. */
export function ListField({ kind, field, ...editing }: Props) {
  const t = useTranslations('editor.form')
  const [labelOf, listLabel] = [useFieldLabel(), useListLabel()]
  const hint = useListHint()(kind, field.name)
  const name = pathOf(kind, field.name)
  const shown = rowsShown(editing.values, name, isLong(field) ? 1 : BLANK)
  const [rows, setRows] = useState(() => Array.from({ length: shown }, (_, row) => row))
  const [next, setNext] = useState(shown)
  const [news, tell] = useState('')
  const list = useRef<HTMLFieldSetElement>(null)
  const title = listLabel(kind, field.name)
  const entryAt = (place: number) => labelOf(pathOf(name, place))

  const moved = (place: number, by: -1 | 1) => {
    const [own, other] = [rows[place], rows[place + by]]
    if (own === undefined || other === undefined) return
    setRows(rows.with(place, other).with(place + by, own))
    tell(t('rowMoved', { entry: entryAt(place), number: place + by + 1 }))
  }
  const removed = (place: number) => {
    setRows(rows.filter((_, index) => index !== place))
    tell(t('rowRemoved', { entry: entryAt(place) }))
    list.current?.focus()
  }

  return (
    <fieldset ref={list} tabIndex={-1} className="grid gap-3">
      <legend className="mb-2 font-semibold">{title}</legend>
      <input type="hidden" name={`rows.${name}`} value={rows.length} />
      {hint !== null && <p className="measure text-note text-muted">{hint}</p>}
      {rows.map((row, place) => (
        <ListRow
          key={row}
          {...editing}
          field={field}
          at={pathOf(name, place)}
          filled={pathOf(name, row)}
          entry={entryAt(place)}
        >
          <RowButton
            name={t('up', { entry: entryAt(place) })}
            press={() => moved(place, -1)}
            disabled={place === 0}
          >
            {t('upShort')}
          </RowButton>
          <RowButton
            name={t('down', { entry: entryAt(place) })}
            press={() => moved(place, 1)}
            disabled={place === rows.length - 1}
          >
            {t('downShort')}
          </RowButton>
          <RowButton name={t('remove', { entry: entryAt(place) })} press={() => removed(place)}>
            {t('removeShort')}
          </RowButton>
        </ListRow>
      ))}
      <div>
        <Button
          look="plain"
          name="press"
          value={`rows:${name}`}
          onClick={(event) => {
            event.preventDefault()
            setRows([...rows, next])
            setNext(next + 1)
          }}
        >
          {t('addRow', { list: title })}
        </Button>
      </div>
      <p role="status" className="sr-only">
        {news}
      </p>
    </fieldset>
  )
}

type RowButtonProps = { name: string; press: () => void; disabled?: boolean; children: string }

function RowButton({ name, press, disabled = false, children }: RowButtonProps) {
  return (
    <button
      type="button"
      aria-label={name}
      disabled={disabled}
      onClick={press}
      className="min-h-6 cursor-pointer underline disabled:cursor-not-allowed disabled:opacity-50"
    >
      {children}
    </button>
  )
}
