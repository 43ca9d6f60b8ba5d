'use client'

import { useTranslations } from 'next-intl'
import { HiddenFields } from '@/components/staff/form-fields'
import { ReasonFields } from '@/components/staff/reason-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'

type Props = { action: FormAction; address: string; base: string }

/** Takes a picture or document off the public page, for a reason that readers will see. */
export function AttachmentWithdrawalForm({ action, address, base }: Props) {
  const t = useTranslations('forms')
  return (
    <StaffForm action={action} address={address} initial={{}}>
      {({ values, errors, pending }) => (
        <>
          <HiddenFields fields={{ base }} />
          <ReasonFields values={values} errors={errors} />
          <div>
            <Button look="danger" disabled={pending}>
              {t('actions.withdraw')}
            </Button>
          </div>
        </>
      )}
    </StaffForm>
  )
}
