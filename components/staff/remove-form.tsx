'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { HiddenFields } from './form-fields'
import { type FormAction, StaffForm } from './staff-form'

/** Takes one change out of the draft. `name` tells which to those who hear the button alone. */
export function RemoveForm({
  action,
  address,
  change,
  name,
}: {
  action: FormAction
  address: string
  change: number
  name: string
}) {
  const t = useTranslations('forms.actions')
  return (
    <StaffForm action={action} address={address} initial={{}} className="inline">
      {({ pending }) => (
        <>
          <HiddenFields fields={{ change: String(change) }} />
          <Button look="plain" disabled={pending} aria-label={t('removeChange', { name })}>
            {t('remove')}
          </Button>
        </>
      )}
    </StaffForm>
  )
}
