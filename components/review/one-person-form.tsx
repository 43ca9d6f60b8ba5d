'use client'

import { useTranslations } from 'next-intl'
import { HiddenFields, ParagraphField } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'

type Props = { action: FormAction; address: string; zone: string; allowed: boolean }

/** Turns the rule of a zone into its opposite, for a reason. */
export function OnePersonForm({ action, address, zone, allowed }: Props) {
  const t = useTranslations('review.onePerson')
  return (
    <StaffForm action={action} address={address} initial={{}}>
      {({ values, errors, pending }) => (
        <>
          <HiddenFields fields={{ zone, allowed: allowed ? 'no' : 'yes' }} />
          <ParagraphField values={values} errors={errors} name="ruleReason" maxLength={500} />
          <div>
            <Button look={allowed ? 'primary' : 'danger'} disabled={pending}>
              {t(allowed ? 'forbid' : 'allow')}
            </Button>
          </div>
        </>
      )}
    </StaffForm>
  )
}
