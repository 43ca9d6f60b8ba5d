'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import type { Overtaken } from './stale-notice'

/** The end of a form that saves to the draft: save, or leave; after somebody else's release, go on or drop. */
export function SaveButtons({
  pending,
  overtaken,
  back,
}: {
  pending: boolean
  overtaken: Overtaken | null
  back: string
}) {
  const t = useTranslations('forms.actions')
  const gone = overtaken?.theirs === null
  return (
    <div className="flex flex-wrap gap-3 border-t border-rule pt-6">
      {!gone && <Button disabled={pending}>{t(overtaken ? 'onTop' : 'saveDraft')}</Button>}
      <ButtonLink look="plain" href={back}>
        {t(overtaken ? 'dropMine' : 'cancel')}
      </ButtonLink>
    </div>
  )
}
