'use client'

import { useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/shared/format'
import { useDesk } from './desk'

/** Asks which number was meant. */
export function PanelReadings({ index, readings }: { index: number; readings: readonly string[] }) {
  const t = useTranslations('grid.panel')
  const { rows, editing, words } = useDesk()
  return (
    <div role="group" aria-label={t('which')} className="border-l-4 border-warn pl-3">
      <p className="font-semibold">{t('whichOf', { typed: rows.entryOf(index).typed })}</p>
      <p className="mt-1 flex flex-wrap gap-2">
        {readings.map((reading, place) => (
          <button
            key={reading}
            type="button"
            className="min-h-6 cursor-pointer rounded-field border border-field px-2 hover:border-ink"
            onClick={() => editing.choose([index], place)}
          >
            {formatNumber(reading, words.locale)}
          </button>
        ))}
      </p>
    </div>
  )
}
