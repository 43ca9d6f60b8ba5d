'use client'

import { useTranslations } from 'next-intl'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { QUALIFIERS } from '@/lib/figures/figure'
import { type Grid, cellAnchor, type Saved } from '@/lib/cells/grid'
import { ButtonLink } from '@/components/ui/button'
import { DRAFTS } from '@/components/staff/addresses'
import { plainLetters } from '@/components/staff/plain-letters'
import { Autosave } from './autosave'
import { clipboard, type Pasting } from './clipboard'
import { COLUMNS, placeOf } from './columns'
import { DeskProvider, type SourceOption } from './desk'
import { Editing } from './editing'
import { sourceOf } from './find-sources'
import { AFTER } from './grid-focus'
import { gridActions } from './grid-actions'
import { GridCursor } from './grid-cursor'
import { groupsOf } from './grid-groups'
import { GridRows } from './grid-rows'
import { GridLines } from './grid-table'
import { GridTools } from './grid-tools'
import { deviceStorage, KeptRows } from './kept-rows'
import { OpenPointList } from './open-point-list'
import { pointer } from './pointer'
import { RowPanel } from './row-panel'
import { SaveStatus } from './save-status'
import { sendCells } from './send-cells'
import { useAutosave } from './use-autosave'
import { useCellWords } from './use-cell-words'
import { usePresence } from './use-presence'
import styles from './grid.module.css'

type Props = {
  person: number
  grid: Grid
  sources: readonly SourceOption[]
  /** The topics that metrics are grouped in, in words. */
  topics: Record<string, string>
  /** What the grid is of, for those who hear it. */
  title: string
}

/** The figures of zones for a period, filled in as in a spreadsheet and saved by itself. */
export function QuarterGrid({ person, grid, sources, topics, title }: Props) {
  const t = useTranslations('grid')
  const words = useCellWords()
  const qualifiers = useTranslations('forms.qualifiers')
  const zones = useMemo(() => grid.zones.map(({ slug }) => slug), [grid])
  const [present, setPresent] = usePresence(zones, grid.period)
  const [changeSet, setChangeSet] = useState(grid.changeSet)
  const [told, tell] = useState('')
  const [groups] = useState(() => groupsOf(grid.rows))

  const [desk] = useState(() => {
    const heard = (saved: Saved) => {
      setChangeSet(saved.changeSet)
      setPresent(saved.present)
    }
    const ordered = groups.flatMap(({ rows }) => rows)
    const rows = new GridRows(ordered, words.locale, (indexes) => autosave.touched(indexes))
    const autosave = new Autosave(rows, new KeptRows(deviceStorage(), person, grid.period), sendCells, heard)
    const editing = new Editing(rows, {
      qualifier: (text) =>
        QUALIFIERS.find((value) => [value, plainLetters(qualifiers(value))].includes(plainLetters(text))) ??
        null,
      source: (text) => sourceOf(sources, text),
    })
    return { rows, cursor: new GridCursor(), autosave, editing, sources, words }
  })
  const [{ actions, handlers }] = useState(() => {
    const actions = gridActions(desk)
    const pasted = (pasting: Pasting) => tell(t('pasted', { ...pasting }))
    return { actions, handlers: { ...clipboard(desk, pasted), ...pointer(desk, actions) } }
  })
  useAutosave(
    desk,
    actions.commit,
    useCallback((rows: number) => tell(t('restored', { rows })), [t]),
  )
  useEffect(() => {
    const asked = desk.rows.all().findIndex(({ row }) => `#${cellAnchor(row)}` === window.location.hash)
    if (asked >= 0) actions.goTo({ row: asked, column: placeOf('value') })
  }, [desk, actions])

  return (
    <DeskProvider value={desk}>
      <div className="sticky top-0 z-5 flex flex-wrap items-baseline gap-x-6 gap-y-1 border-b border-rule bg-paper py-2 text-note md:static md:border-0">
        <SaveStatus />
        {present.length > 0 && (
          <p>{t('present', { names: [...new Set(present.map(({ name }) => name))].join(', ') })}</p>
        )}
        <p role="status">{told}</p>
        <GridTools actions={actions} />
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div
          role="grid"
          aria-label={title}
          aria-rowcount={desk.rows.size + groups.length + 1}
          aria-colcount={COLUMNS.length}
          aria-multiselectable="true"
          aria-describedby="grid-keys"
          className={styles['frame']}
          onScroll={({ currentTarget }) => {
            currentTarget.toggleAttribute('data-shifted', currentTarget.scrollLeft > 0)
          }}
          onKeyDown={actions.onKeyDown}
          onBlur={({ target }) => {
            if (target instanceof HTMLElement && target.dataset['edits']) actions.commit()
          }}
          {...handlers}
        >
          <GridLines groups={groups} topics={topics} />
        </div>
        <div
          id={AFTER}
          tabIndex={-1}
          className="grid gap-6 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:overflow-auto lg:p-1"
        >
          {changeSet !== null && (
            <ButtonLink href={`${DRAFTS}/${changeSet}`} className="justify-self-start">
              {t('handIn')}
            </ButtonLink>
          )}
          <OpenPointList actions={actions} />
          {desk.rows.size > 0 && <RowPanel actions={actions} />}
        </div>
      </div>
    </DeskProvider>
  )
}
