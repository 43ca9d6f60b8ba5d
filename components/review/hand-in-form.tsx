'use client'

import { useTranslations } from 'next-intl'
import type { PublishAction } from '@/components/staff/contradictions'
import { useFieldLabel } from '@/components/staff/field-words'
import { HiddenFields, ParagraphField } from '@/components/staff/form-fields'
import { StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'

type Props = {
  action: PublishAction
  address: string
  changeSet: number
  /** The changes that the page shows: no others are handed in. */
  seen: readonly number[]
  /** What its author said when it was handed in before. */
  note: string | null
  /** How many things are to be mended or explained first. */
  inTheWay: number
}

/** Hands a draft in for review, with a note to whoever reviews it. */
export function HandInForm({ action, address, changeSet, seen, note, inTheWay }: Props) {
  const t = useTranslations('review.draft')
  const labelOf = useFieldLabel()
  return (
    <StaffForm action={action} address={address} initial={{ note: note ?? '' }}>
      {({ values, errors, pending }) =>
        inTheWay > 0 ? (
          <p className="measure">{t('waitsFirst', { count: inTheWay })}</p>
        ) : (
          <>
            <HiddenFields fields={{ changeSet: String(changeSet), seen: seen.join(',') }} />
            <ParagraphField
              values={values}
              errors={errors}
              name="note"
              label={labelOf('reviewerNote')}
              rows={3}
              maxLength={2000}
            />
            <div>
              <Button disabled={pending}>{t('handIn')}</Button>
            </div>
          </>
        )
      }
    </StaffForm>
  )
}
