'use client'

import { useTranslations } from 'next-intl'
import { HiddenFields, ParagraphField } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'

type Props = {
  action: FormAction
  address: string
  changeSet: number
  /** The change that it is about; null for the whole. */
  change: number | null
  /** What it is about, for those who hear the form. */
  label: string
}

/** Says something about a change set, or about one change of it. */
export function CommentForm({ action, address, changeSet, change, label }: Props) {
  const t = useTranslations('review.comments')
  return (
    <StaffForm action={action} address={address} initial={{}} className="grid gap-3">
      {({ values, errors, pending }) => (
        <>
          <HiddenFields
            fields={{ changeSet: String(changeSet), ...(change !== null && { change: String(change) }) }}
          />
          <ParagraphField
            values={values}
            errors={errors}
            name="comment"
            id={change === null ? 'comment' : `comment-${change}`}
            label={label}
            maxLength={2000}
          />
          <div>
            <Button look="plain" disabled={pending}>
              {t('add')}
            </Button>
          </div>
        </>
      )}
    </StaffForm>
  )
}
