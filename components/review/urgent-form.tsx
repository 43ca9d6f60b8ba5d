'use client'

import { useTranslations } from 'next-intl'
import { Contradictions, type PublishAction } from '@/components/staff/contradictions'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import { HiddenFields } from '@/components/staff/form-fields'
import { StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'
import { TextAreaField } from '@/components/ui/text-field'
import type { Text } from '@/lib/shared/text'
import { ReleaseFields } from './release-fields'

type Props = {
  action: PublishAction
  address: string
  changeSet: number
  seen: readonly number[]
  title: Text
}

/** Publishes without a second person, who looks at it afterwards. */
export function UrgentForm({ action, address, changeSet, seen, title }: Props) {
  const t = useTranslations('review.urgent')
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  return (
    <StaffForm action={action} address={address} initial={{ 'title.en': title.en, 'title.vi': title.vi }}>
      {({ state, values, errors, pending }) => {
        const refused = state.detail?.violations ?? []
        return (
          <>
            {refused.length > 0 && <Contradictions violations={refused} />}
            <HiddenFields fields={{ changeSet: String(changeSet), seen: seen.join(',') }} />
            <p className="measure">{t('about')}</p>
            <TextAreaField
              name="urgentReason"
              label={labelOf('urgentReason')}
              rows={2}
              maxLength={1000}
              errors={problemsOf(errors['urgentReason'])}
              defaultValue={values['urgentReason']}
            />
            <ReleaseFields values={values} errors={errors} />
            <div>
              <Button look="danger" disabled={pending}>
                {t('publish')}
              </Button>
            </div>
          </>
        )
      }}
    </StaffForm>
  )
}
