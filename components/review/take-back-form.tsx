'use client'

import { useTranslations } from 'next-intl'
import { HiddenFields } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'

/** Takes one's own change set back from review, to go on with it. */
export function TakeBackForm({
  action,
  address,
  changeSet,
}: {
  action: FormAction
  address: string
  changeSet: number
}) {
  const t = useTranslations('review.page')
  return (
    <StaffForm action={action} address={address} initial={{}}>
      {({ pending }) => (
        <div>
          <HiddenFields fields={{ changeSet: String(changeSet) }} />
          <Button look="plain" disabled={pending}>
            {t('takeBack')}
          </Button>
        </div>
      )}
    </StaffForm>
  )
}
