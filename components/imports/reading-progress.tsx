'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { isUnderWay, type Progress } from '@/lib/imports/import'
import { formatNumber } from '@/lib/shared/format'

const EVERY = 1000

/** How far the reading is: asked for each second, until it has ended and the page shows what came of it. */
export function ReadingProgress({ id, begun }: { id: number; begun: Progress }) {
  const locale = useLocale()
  const t = useTranslations('imports.progress')
  const router = useRouter()
  const [{ state, rowsRead, rowsInAll }, setProgress] = useState(begun)

  useEffect(() => {
    const timer = setInterval(() => {
      void fetch(`/admin/imports/${id}/progress`)
        .then((answer) => (answer.ok ? (answer.json() as Promise<Progress>) : null))
        .then((now) => {
          if (!now) return
          setProgress(now)
          if (!isUnderWay(now.state)) router.refresh()
        })
        // Without a connection it is asked again a second later.
        .catch(() => undefined)
    }, EVERY)
    return () => clearInterval(timer)
  }, [id, router])

  const known = rowsInAll !== null && rowsInAll > 0
  return (
    <div className="grid max-w-lg gap-2">
      <p role="status">
        {state === 'waiting'
          ? t('waiting')
          : known
            ? t('readOf', { read: formatNumber(rowsRead, locale), all: formatNumber(rowsInAll, locale) })
            : t('read', { read: formatNumber(rowsRead, locale) })}
      </p>
      <progress
        aria-label={t('label')}
        className="h-2 w-full accent-[var(--color-accent)]"
        {...(known && { max: rowsInAll, value: Math.min(rowsRead, rowsInAll) })}
      />
    </div>
  )
}
