'use client'

import { useTranslations } from 'next-intl'
import { useFieldProblems } from '@/components/staff/field-words'
import { HiddenFields } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'
import { TextAreaField } from '@/components/ui/text-field'

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
  const problemsOf = useFieldProblems()
  return (
    <StaffForm action={action} address={address} initial={{}} className="grid gap-3">
      {({ values, errors, pending }) => (
        <>
          <HiddenFields
            fields={{ changeSet: String(changeSet), ...(change !== null && { change: String(change) }) }}
          />
          <TextAreaField
            name="comment"
            id={change === null ? 'comment' : `comment-${change}`}
            label={label}
            rows={2}
            maxLength={2000}
            errors={problemsOf(errors['comment'])}
            defaultValue={values['comment']}
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
