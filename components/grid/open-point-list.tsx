'use client'

import { useTranslations } from 'next-intl'
import { useDeferredValue, useMemo, useSyncExternalStore } from 'react'
import { useFieldLabel, useFieldProblems, useProblem } from '@/components/staff/field-words'
import { formatNumber } from '@/lib/shared/format'
import { placeOf } from './columns'
import { useDesk } from './desk'
import type { GridActions } from './grid-actions'
import { type OpenPoint, openPoints } from './open-points'
import { formatMove } from './format-move'

const SHOWN = 40

/** What still keeps the rows from being handed in; each leads to its cell. Drawn after the keys, not before. */
export function OpenPointList({ actions }: { actions: GridActions }) {
  const t = useTranslations('grid')
  const { rows, editing, words } = useDesk()
  const states = useDeferredValue(useSyncExternalStore(rows.watchAll, rows.all, rows.all))
  const points = useMemo(
    () => openPoints(states, (index) => editing.readings(index).length > 0),
    [states, editing],
  )
  const say = usePointWords()
  const ambiguous = points.filter(({ is }) => is === 'ambiguous').map(({ index }) => index)
  return (
    <section aria-labelledby="open-points">
      <h2 id="open-points" className="text-body">
        {t('points.title', { count: points.length })}
      </h2>
      {ambiguous.length > 1 && (
        <p className="mt-2 flex flex-wrap gap-2 text-note">
          {t('points.allAmbiguous', { count: ambiguous.length })}
          {[0, 1].map((reading) => (
            <button
              key={reading}
              type="button"
              className="min-h-6 cursor-pointer rounded-field border border-field px-2"
              onClick={() => editing.choose(ambiguous, reading)}
            >
              {t(reading === 0 ? 'points.readOwn' : 'points.readOther')}
            </button>
          ))}
        </p>
      )}
      <ul className="mt-2 text-note">
        {points.slice(0, SHOWN).map((point) => (
          <li key={keyOf(point)} className="border-t border-rule">
            <button
              type="button"
              className="w-full min-w-6 cursor-pointer py-1 text-left hover:bg-tint"
              onClick={() => actions.goTo({ row: point.index, column: placeOf(point.column) })}
            >
              <span className="font-semibold">{words.name(rows.at(point.index).row)}</span>
              <span className={`block ${point.is === 'problem' ? 'text-bad' : 'text-warn'}`}>
                {say(point)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {points.length > SHOWN && (
        <p className="border-t border-rule pt-1 text-note text-muted">
          {t('points.more', { count: points.length - SHOWN })}
        </p>
      )}
    </section>
  )
}

const keyOf = (point: OpenPoint) =>
  [
    point.index,
    point.is,
    'field' in point && `${point.field} ${point.code}`,
    'warning' in point && point.warning.code,
  ].join(' ')

/** An open point in words. */
export function usePointWords() {
  const t = useTranslations('grid')
  const [labelOf, problemsOf, problem] = [useFieldLabel(), useFieldProblems(), useProblem()]
  const { words } = useDesk()
  return (point: OpenPoint) => {
    if (point.is === 'ambiguous') return t('points.ambiguous')
    if (point.is === 'refused') return problem({ problem: point.code })
    if (point.is === 'problem') return `${labelOf(point.field)}: ${problemsOf([point.code]).join(', ')}`
    const { code, percent = '0', allowed = '0', low = '', high = '' } = point.warning
    return t(`points.${code}`, {
      percent: formatMove(percent, words.locale),
      allowed: formatNumber(allowed, words.locale),
      low: formatNumber(low, words.locale),
      high: formatNumber(high, words.locale),
    })
  }
}
