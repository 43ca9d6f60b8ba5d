'use client'

import { useTranslations } from 'next-intl'
import { useFieldLabel, useFieldProblems } from '@/components/staff/field-words'
import { HiddenFields, ParagraphField } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'
import { FieldErrors } from '@/components/ui/field'

type Props = { action: FormAction; address: string; release: number }

/** Says whether an urgent release stands, after the fact. */
export function AfterReviewForm({ action, address, release }: Props) {
  const t = useTranslations('review.after')
  const [labelOf, problemsOf] = [useFieldLabel(), useFieldProblems()]
  return (
    <StaffForm action={action} address={address} initial={{}} className="grid gap-4">
      {({ values, errors, pending }) => (
        <>
          <HiddenFields fields={{ release: String(release) }} />
          <fieldset className="grid max-w-lg gap-1">
            <legend className="mb-1 font-semibold">{labelOf('upheld')}</legend>
            <FieldErrors id={`upheld-${release}`} errors={problemsOf(errors['upheld'])} />
            {(['yes', 'no'] as const).map((answer) => (
              <label key={answer} className="flex items-start gap-3 py-1">
                <input
                  type="radio"
                  name="upheld"
                  id={`upheld-${release}-${answer}`}
                  value={answer}
                  defaultChecked={values['upheld'] === answer}
                  className="mt-1 size-5 accent-accent"
                />
                <span>
                  {t(answer === 'yes' ? 'upheld' : 'notUpheld')}
                  <span className="block text-note text-muted">
                    {t(answer === 'yes' ? 'upheldAbout' : 'notUpheldAbout')}
                  </span>
                </span>
              </label>
            ))}
          </fieldset>
          <ParagraphField
            values={values}
            errors={errors}
            name="reviewNote"
            id={`reviewNote-${release}`}
            maxLength={1000}
          />
          <div>
            <Button disabled={pending}>{t('close')}</Button>
          </div>
        </>
      )}
    </StaffForm>
  )
}
