'use client'

import { useTranslations } from 'next-intl'
import { useDeferredValue, useSyncExternalStore } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { useUnitWord } from '@/components/staff/unit-word'
import { cellAnchor } from '@/lib/cells/grid'
import { SCALES } from '@/lib/changes/typed-value'
import { STATUSES } from '@/lib/figures/figure'
import { readUnit } from '@/lib/shared/units'
import { placeOf } from './columns'
import { useDesk } from './desk'
import type { GridActions } from './grid-actions'
import { PANEL } from './grid-focus'
import { openPoints } from './open-points'
import { usePointWords } from './open-point-list'
import { PanelChoice, PanelText, PanelTexts } from './panel-fields'
import { PanelReadings } from './panel-readings'
import { PanelReason } from './panel-reason'
import { LONGEST } from './row-entry'

/** All that is said of the figure of one row, and all that can be said to it: cause, reason, explanations, note. */
export function RowPanel({ actions }: { actions: GridActions }) {
  const { rows, cursor } = useDesk()
  const active = useSyncExternalStore(cursor.watchAll, cursor.activeRow, cursor.activeRow)
  const index = useDeferredValue(Math.min(active, rows.size - 1))
  return <Panel key={index} index={index} actions={actions} />
}

function Panel({ index, actions }: { index: number; actions: GridActions }) {
  const t = useTranslations('grid.panel')
  const [forms, warnings] = [useTranslations('forms'), useTranslations('grid.warnings')]
  const unitWord = useUnitWord()
  const { rows, editing, words } = useDesk()
  const say = usePointWords()
  const watch = (listener: () => void) => rows.watch(index, listener)
  const state = useSyncExternalStore(
    watch,
    () => rows.at(index),
    () => rows.at(index),
  )
  const { row, entry, result } = state
  const start = rows.entryOf(index)
  const none = entry !== null && start.missingCause !== null
  const id = cellAnchor(row)
  const last = words.lastWords(state)
  const readings = editing.readings(index)
  const points = openPoints([state], () => false)
  const patch = (field: keyof typeof start) => (value: unknown) =>
    rows.patch([{ index, patch: { [field]: value } }], `${field} of ${index}`)

  return (
    <section
      aria-labelledby={PANEL}
      className="grid gap-3 text-note"
      onKeyDown={(event) => {
        if (event.key === 'Escape') actions.goTo({ row: index, column: placeOf('value') })
      }}
    >
      <div>
        <h2 id={PANEL} tabIndex={-1} className="text-body">
          {words.name(row)}
        </h2>
        <p className="text-muted">{row.definitionText[words.locale]}</p>
        <button
          type="button"
          className="min-h-6 cursor-pointer underline"
          onClick={() => actions.goTo({ row: index, column: placeOf('value') })}
        >
          {t('back')}
        </button>
        {last && <p>{t('last', last)}</p>}
        {row.published && entry && (
          <p>{t('published', { value: words.copied({ ...state, entry: null }, 'value', start) })}</p>
        )}
        {row.others.length > 0 && <p>{t('others', { names: row.others.join(', ') })}</p>}
      </div>
      {row.underReview !== null ? (
        <p>
          {t('underReview')} <a href={`/admin/changes/${row.underReview}`}>{t('takeBack')}</a>
        </p>
      ) : (
        <>
          {readings.length > 0 && <PanelReadings index={index} readings={readings} />}
          {points.length > 0 && (
            <ul className="grid gap-1">
              {points.map((point) => (
                <li key={say(point)} className={point.is === 'problem' ? 'text-bad' : 'text-warn'}>
                  {say(point)}
                </li>
              ))}
            </ul>
          )}
          <fieldset>
            <legend className="sr-only">{t('state')}</legend>
            {[false, true].map((choice) => (
              <label key={String(choice)} className="flex min-h-6 items-center gap-2">
                <input
                  type="radio"
                  name={`${id}-state`}
                  checked={none === choice}
                  onChange={() => editing.sayNone(index, choice)}
                  className="size-5 accent-accent"
                />
                {t(choice ? 'none' : 'value')}
              </label>
            ))}
          </fieldset>
          {none && (
            <PanelTexts
              id={`${id}-cause`}
              label={forms('fields.missingCause')}
              most={LONGEST.missingCause}
              value={start.missingCause}
              change={patch('missingCause')}
            />
          )}
          {entry && row.published && <PanelReason index={index} id={`${id}-why`} />}
          {(result?.warnings ?? []).map(({ code }) => (
            <PanelText
              key={code}
              id={`${id}-${code}`}
              label={t('explanation', { warning: warnings(code) })}
              most={LONGEST.explanation}
              value={start.explanations[code] ?? ''}
              change={(text) => {
                const { [code]: _before, ...others } = rows.entryOf(index).explanations
                patch('explanations')(text.trim() === '' ? others : { ...others, [code]: text })
              }}
            />
          ))}
          <Disclosure summary={t('more')}>
            <div className="grid gap-3">
              {readUnit(row.unit)?.kind === 'money' && (
                <PanelChoice
                  id={`${id}-scale`}
                  label={t('scale')}
                  value={start.scale}
                  options={SCALES.map((value) => ({
                    value,
                    label: [words.scaleWord(value), unitWord(row.unit)].filter(Boolean).join(' '),
                  }))}
                  change={patch('scale')}
                />
              )}
              <PanelChoice
                id={`${id}-status`}
                label={forms('fields.status')}
                value={start.status}
                options={STATUSES.filter((value) => value !== 'derived').map((value) => ({
                  value,
                  label: forms(`statuses.${value}`),
                }))}
                change={patch('status')}
              />
              <PanelTexts
                id={`${id}-note`}
                label={forms('fields.note')}
                most={LONGEST.note}
                value={start.note}
                change={patch('note')}
              />
            </div>
          </Disclosure>
        </>
      )}
    </section>
  )
}
