'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useFieldProblems } from '@/components/staff/field-words'
import { HiddenFields } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'
import { INPUT } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { TextField } from '@/components/ui/text-field'
import { HOURS } from '@/lib/preview/form-schema'
import { formatMoment } from '@/lib/shared/format-date'

/** What its giver is shown once. */
export type SharedView = { address: string; name: string; expiresAt: string }
export type ShareAction = FormAction<SharedView>

type Props = { action: ShareAction; address: string; changeSet: number }

/** Gives a named person a link to the pages of a change set, and shows its address once. */
export function ShareForm({ action, address, changeSet }: Props) {
  const locale = useLocale()
  const t = useTranslations('preview.links')
  const problemsOf = useFieldProblems()
  return (
    <StaffForm<SharedView> action={action} address={address} initial={{ hours: '72', locale }}>
      {({ state, values, errors, pending }) => (
        <>
          {state.done && state.detail && <Made shared={state.detail} />}
          <HiddenFields fields={{ changeSet: String(changeSet) }} />
          <div className="grid gap-6 md:grid-cols-2">
            <TextField
              name="name"
              label={t('name')}
              errors={problemsOf(errors['name'])}
              defaultValue={values['name']}
              autoComplete="off"
            />
            <TextField
              name="email"
              type="email"
              label={t('email')}
              errors={problemsOf(errors['email'])}
              defaultValue={values['email']}
              autoComplete="off"
            />
            <SelectField
              name="hours"
              label={t('hours')}
              errors={problemsOf(errors['hours'])}
              defaultValue={values['hours']}
              options={HOURS.map((value) => ({ value, label: t(`hoursOf.${value}`) }))}
            />
            <SelectField
              name="locale"
              label={t('language')}
              errors={problemsOf(errors['locale'])}
              defaultValue={values['locale']}
              options={(['en', 'vi'] as const).map((value) => ({ value, label: t(`languages.${value}`) }))}
            />
          </div>
          <div>
            <Button look="plain" disabled={pending}>
              {t('share')}
            </Button>
          </div>
        </>
      )}
    </StaffForm>
  )
}

function Made({ shared: { address, name, expiresAt } }: { shared: SharedView }) {
  const locale = useLocale()
  const t = useTranslations('preview.links')
  return (
    <Notice tone="good" live title={t('shared', { name })}>
      <p>{t('once', { until: formatMoment(expiresAt, locale) })}</p>
      <label htmlFor="shared-address" className="sr-only">
        {t('address')}
      </label>
      <input id="shared-address" readOnly value={address} className={`${INPUT} mt-2`} />
    </Notice>
  )
}
