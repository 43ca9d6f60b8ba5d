'use client'

import { useTranslations } from 'next-intl'
import { HiddenFields, ParagraphField } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'
import type { WarningCode } from '@/lib/checks/check'

type Props = {
  action: FormAction
  address: string
  change: number
  code: WarningCode
  /** What is said already. */
  said: string
  /** What it is about, for those who hear the button alone. */
  name: string
}

/** Says why what is unusual is right. */
export function ExplainForm({ action, address, change, code, said, name }: Props) {
  const t = useTranslations('checks')
  return (
    <StaffForm
      action={action}
      address={address}
      initial={{ text: said }}
      className="flex flex-wrap items-end gap-3"
    >
      {({ values, errors, pending }) => (
        <>
          <HiddenFields fields={{ change: String(change), code }} />
          <div className="min-w-0 grow basis-80">
            <ParagraphField
              values={values}
              errors={errors}
              name="text"
              id={`explain-${change}-${code}`}
              label={t('explain')}
              maxLength={500}
            />
          </div>
          <Button look="plain" disabled={pending} aria-label={t('saveFor', { name })}>
            {t('save')}
          </Button>
        </>
      )}
    </StaffForm>
  )
}
