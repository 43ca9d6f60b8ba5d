'use client'

import { useTranslations } from 'next-intl'
import type { PublishAction } from '@/components/staff/contradictions'
import { HiddenFields, ParagraphField } from '@/components/staff/form-fields'
import { StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'

type Props = {
  action: PublishAction
  address: string
  changeSet: number
  author: string
  seen: readonly number[]
}

/** Sends a whole change set back to its author, with the reason. */
export function ReturnForm({ action, address, changeSet, author, seen }: Props) {
  const t = useTranslations('review.decision')
  return (
    <StaffForm action={action} address={address} initial={{}}>
      {({ values, errors, pending }) => (
        <>
          <HiddenFields fields={{ changeSet: String(changeSet), seen: seen.join(',') }} />
          <p className="measure">{t('returnAllAbout', { author })}</p>
          <ParagraphField values={values} errors={errors} name="returnReason" rows={3} maxLength={1000} />
          <div>
            <Button look="danger" disabled={pending}>
              {t('returnAll')}
            </Button>
          </div>
        </>
      )}
    </StaffForm>
  )
}
