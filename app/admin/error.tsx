'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** A staff page failed unexpectedly. The digest is the number under which the server's log holds what happened. */
export default function StaffError({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset: () => void
}) {
  const t = useTranslations('problems.error')
  return (
    <div className="grid gap-4">
      <h1 className="text-title">{t('title')}</h1>
      <p className="measure">{t('body', { digest: error.digest ?? '–' })}</p>
      <div>
        <Button type="button" onClick={reset}>
          {t('again')}
        </Button>
      </div>
    </div>
  )
}
