'use client'

import { useTranslations } from 'next-intl'
import { useSyncExternalStore } from 'react'
import { useProblem } from '@/components/staff/field-words'
import { formatTime } from '@/lib/shared/format-date'
import type { SaveState } from './autosave'
import { useDesk } from './desk'

const TONES: Record<SaveState['is'], string> = {
  idle: 'text-muted',
  saving: 'text-muted',
  saved: 'text-accent',
  offline: 'text-warn',
  'signed-out': 'text-bad',
  failed: 'text-warn',
  refused: 'text-bad',
}

/** Where what was typed is, in words, always in sight. */
export function SaveStatus() {
  const t = useTranslations('grid.saving')
  const problem = useProblem()
  const { autosave } = useDesk()
  const state = useSyncExternalStore(autosave.watch, autosave.state, autosave.state)
  const words = {
    idle: () => t('idle'),
    saving: () => t('saving'),
    saved: () => (state.is === 'saved' ? t('saved', { time: formatTime(state.at) }) : ''),
    offline: () => t('offline', { rows: 'rows' in state ? state.rows : 0 }),
    'signed-out': () => t('signedOut', { rows: 'rows' in state ? state.rows : 0 }),
    failed: () => t('failed', { rows: 'rows' in state ? state.rows : 0 }),
    refused: () =>
      state.is === 'refused'
        ? `${t('refused', { rows: state.rows })} ${problem({ problem: state.code })}`
        : '',
  }
  const pressing = state.is === 'signed-out' || state.is === 'refused'
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      <p role={pressing ? 'alert' : 'status'} className={`font-semibold ${TONES[state.is]}`}>
        {words[state.is]()}
      </p>
      {state.is === 'signed-out' && (
        <a href="/admin/sign-in" target="_blank" rel="noreferrer">
          {t('signIn')}
        </a>
      )}
      {'rows' in state && (
        <button type="button" className="min-h-6 cursor-pointer underline" onClick={autosave.retry}>
          {t('retry')}
        </button>
      )}
    </div>
  )
}
