'use client'

import { formatNumber } from '@/lib/shared/format'
import { useDesk } from './desk'
import styles from './grid.module.css'
import type { RowState } from './row-state'

const TONES = {
  typed: 'font-semibold',
  none: 'font-semibold',
  published: '',
  empty: '',
  unread: 'font-semibold text-bad',
} as const

/** A value as it was read; where it can be read in two ways, both to choose from. */
export function ValueCell({
  index,
  state,
  readings,
}: {
  index: number
  state: RowState
  readings: string[]
}) {
  const { rows, editing, words } = useDesk()
  const { number, words: unit, kind } = words.shownValue(state, rows.entryOf(index))
  if (readings.length > 0)
    return (
      <span className="flex flex-wrap gap-1 whitespace-normal md:justify-end">
        <span className="text-warn">{number} →</span>
        {readings.map((reading, place) => (
          <button
            key={reading}
            type="button"
            tabIndex={-1}
            className={styles['choice']}
            aria-label={words.chooseWord(reading)}
            onClick={() => editing.choose([index], place)}
          >
            {formatNumber(reading, words.locale)}?
          </button>
        ))}
      </span>
    )
  return (
    <>
      <span className={TONES[kind]}>{number}</span> <span className="text-muted">{unit}</span>
    </>
  )
}
