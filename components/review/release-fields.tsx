'use client'

import { useTranslations } from 'next-intl'
import { BilingualField, type FieldState } from '@/components/staff/form-fields'

/** What a release tells readers: its title, and a note where there is something to say. */
export function ReleaseFields(fields: FieldState) {
  const [t, forms] = [useTranslations('review.decision'), useTranslations('forms')]
  return (
    <>
      <BilingualField {...fields} name="title" hint={forms('hints.title')} />
      <BilingualField {...fields} name="publicNote" hint={t('noteHint')} rows={3} />
    </>
  )
}
