'use client'

import { useTranslations } from 'next-intl'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import { HiddenFields } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'
import { TextAreaField } from '@/components/ui/text-field'

type Props = { action: FormAction; address: string; zone: string; allowed: boolean }

/** Turns the rule of a zone into its opposite, for a reason. */
export function OnePersonForm({ action, address, zone, allowed }: Props) {
  const t = useTranslations('review.onePerson')
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  return (
    <StaffForm action={action} address={address} initial={{}}>
      {({ values, errors, pending }) => (
        <>
          <HiddenFields fields={{ zone, allowed: allowed ? 'no' : 'yes' }} />
          <TextAreaField
            name="ruleReason"
            label={labelOf('ruleReason')}
            rows={2}
            maxLength={500}
            errors={problemsOf(errors['ruleReason'])}
            defaultValue={values['ruleReason']}
          />
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
