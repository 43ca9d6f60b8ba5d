'use client'

import { useTranslations } from 'next-intl'
import { HiddenFields } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'

type Props = { action: FormAction; id: number }

export function CancelForm({ action, id }: Props) {
  const t = useTranslations('imports.actions')
  return (
    <StaffForm action={action} address={`/admin/imports/${id}`} initial={{}} className="inline">
      {({ pending }) => (
        <>
          <HiddenFields fields={{ import: String(id) }} />
          <Button look="plain" disabled={pending}>
            {t('cancel')}
          </Button>
        </>
      )}
    </StaffForm>
  )
}

/** Takes the good rows. Its words say how many. */
export function TakeForm({ action, id, good }: Props & { good: number }) {
  const t = useTranslations('imports.actions')
  return (
    <StaffForm action={action} address={`/admin/imports/${id}`} initial={{}} className="inline">
      {({ pending }) => (
        <>
          <HiddenFields fields={{ import: String(id) }} />
          <Button disabled={pending}>{t('take', { count: good })}</Button>
        </>
      )}
    </StaffForm>
  )
}
