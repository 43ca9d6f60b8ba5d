'use client'

import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Text } from '@/lib/shared/text'
import { BilingualField, HiddenFields } from './form-fields'
import { type FormAction, StaffForm } from './staff-form'

/** Gives the release its title and publishes the draft. */
export function PublishForm({
  action,
  address,
  changeSet,
  seen,
  title,
}: {
  action: FormAction
  address: string
  changeSet: number
  /** The changes that the page shows: no others are published. */
  seen: readonly number[]
  title: Text
}) {
  const t = useTranslations('forms')
  return (
    <StaffForm action={action} address={address} initial={{ 'title.en': title.en, 'title.vi': title.vi }}>
      {({ pending, ...heard }) => (
        <>
          <HiddenFields fields={{ changeSet: String(changeSet), seen: seen.join(',') }} />
          <BilingualField {...heard} name="title" hint={t('hints.title')} />
          <div>
            <Button disabled={pending}>{t('actions.publish')}</Button>
          </div>
        </>
      )}
    </StaffForm>
  )
}
