'use client'

import { useTranslations } from 'next-intl'
import { Disclosure } from '@/components/ui/disclosure'
import { useDesk } from './desk'
import type { GridActions } from './grid-actions'
import { focusPart, PANEL } from './grid-focus'

const KEYS = [
  'move',
  'type',
  'edit',
  'clear',
  'select',
  'copy',
  'undo',
  'fill',
  'choose',
  'details',
  'leave',
] as const
const BUTTON = 'min-h-6 cursor-pointer underline'

/** What the keys do, and the same for those who have none. */
export function GridTools({ actions }: { actions: GridActions }) {
  const t = useTranslations('grid.tools')
  const keys = useTranslations('grid.keys')
  const { rows, cursor } = useDesk()
  const travel = (touched: readonly number[]) => {
    const [first] = touched
    if (first !== undefined) actions.goTo({ row: first, column: cursor.selection().active.column })
  }
  return (
    <div className="flex flex-wrap items-baseline gap-x-5 gap-y-1">
      <button type="button" className={BUTTON} onClick={() => travel(rows.undo())}>
        {t('undo')}
      </button>
      <button type="button" className={BUTTON} onClick={() => travel(rows.redo())}>
        {t('redo')}
      </button>
      <button type="button" className={BUTTON} onClick={() => focusPart(PANEL)}>
        {t('details')}
      </button>
      <Disclosure summary={t('keys')}>
        <dl className="grid max-w-3xl gap-x-4 gap-y-1 sm:grid-cols-[max-content_1fr]">
          {KEYS.map((key) => (
            <div key={key} className="contents">
              <dt className="font-semibold">{keys(`${key}.press`)}</dt>
              <dd>{keys(`${key}.does`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
      <p id="grid-keys" className="sr-only">
        {keys('short')}
      </p>
    </div>
  )
}
