'use client'

import { useTranslations } from 'next-intl'
import { Contradictions, type PublishAction } from '@/components/staff/contradictions'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import { HiddenFields } from '@/components/staff/form-fields'
import { StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import type { Text } from '@/lib/shared/text'
import { ReleaseFields } from './release-fields'
import { type Returnable, ReturnFields } from './return-fields'

type Props = {
  action: PublishAction
  address: string
  changeSet: number
  author: string
  /** The changes of the change set: no others are approved. */
  seen: readonly number[]
  /** Those that can go back one by one, by name. */
  returnable: readonly Returnable[]
  title: Text
}

/** Approves what was handed in, whole or but for what goes back, now or for a set time. */
export function ApprovalForm({ action, address, changeSet, author, seen, returnable, title }: Props) {
  const t = useTranslations('review.decision')
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  return (
    <StaffForm action={action} address={address} initial={{ 'title.en': title.en, 'title.vi': title.vi }}>
      {({ state, values, errors, pending }) => {
        const refused = state.detail?.violations ?? []
        return (
          <>
            {refused.length > 0 && <Contradictions violations={refused} />}
            <HiddenFields fields={{ changeSet: String(changeSet), seen: seen.join(',') }} />
            <ReturnFields
              author={author}
              changes={returnable}
              all={seen.length}
              values={values}
              errors={errors}
            />
            <h3 className="text-lead">{t('release')}</h3>
            <ReleaseFields values={values} errors={errors} />
            <TextField
              name="at"
              type="datetime-local"
              label={labelOf('at')}
              hint={t('atHint')}
              errors={problemsOf(errors['at'])}
              defaultValue={values['at']}
            />
            <div>
              <Button disabled={pending}>{t('approve')}</Button>
            </div>
          </>
        )
      }}
    </StaffForm>
  )
}
