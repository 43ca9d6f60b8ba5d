'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useFieldProblems } from './field-words'
import { HiddenFields } from './form-fields'
import { type FormAction, StaffForm } from './staff-form'

export function SignInForm({ action, address, next }: { action: FormAction; address: string; next: string }) {
  const t = useTranslations('forms')
  const problemsOf = useFieldProblems()
  return (
    <StaffForm action={action} address={address} initial={{}}>
      {({ values, errors, pending }) => (
        <>
          <HiddenFields fields={{ next }} />
          <TextField
            name="email"
            type="email"
            label={t('fields.email')}
            errors={problemsOf(errors['email'])}
            defaultValue={values['email']}
            autoComplete="username"
          />
          <TextField
            name="password"
            type="password"
            label={t('fields.password')}
            errors={problemsOf(errors['password'])}
            autoComplete="current-password"
          />
          <div>
            <Button disabled={pending}>{t('actions.signIn')}</Button>
          </div>
        </>
      )}
    </StaffForm>
  )
}
