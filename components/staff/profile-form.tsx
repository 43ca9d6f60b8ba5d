'use client'

import { useTranslations } from 'next-intl'
import { type Fields, zoneFields } from '@/lib/changes/form-fields'
import type { Version } from '@/lib/changes/stored'
import { STAGES } from '@/lib/zones/zone'
import { BilingualField, ChoiceField, LineField, SentAlong } from './form-fields'
import { onTop } from './overtaking'
import { ReasonFields } from './reason-fields'
import { SaveButtons } from './save-buttons'
import { type FormAction, StaffForm } from './staff-form'
import { StaleNotice } from './stale-notice'

type Theirs = { theirs: Version<'zone'> | null }

type Props = {
  action: FormAction<Theirs>
  address: string
  back: string
  initial: Fields
  original: Fields
  stale: Theirs | null
}

/** Changes what a zone is called, how far it is, and where to read about it. */
export function ProfileForm({ action, address, back, initial, original, stale }: Props) {
  const t = useTranslations('forms')
  return (
    <StaffForm action={action} address={address} initial={initial}>
      {(heard) => {
        const { values, told } = onTop({ heard, original, stale, fieldsOf: zoneFields })
        const fields = { values, errors: heard.errors }
        return (
          <>
            <SentAlong values={values} names={['base', 'change', 'slug']} />
            {told && (
              <StaleNotice overtaken={told} mine={heard.values} names={{ definitions: {}, sources: {} }} />
            )}
            <BilingualField {...fields} name="name" />
            <ChoiceField
              {...fields}
              name="stage"
              options={STAGES.map((value) => ({ value, label: t(`stages.${value}`) }))}
            />
            <BilingualField {...fields} name="stageNote" rows={3} hint={t('hints.optional')} />
            <LineField {...fields} name="website" type="url" hint={t('hints.website')} />
            <BilingualField {...fields} name="note" rows={4} hint={t('hints.optional')} />
            <ReasonFields {...fields} />
            <SaveButtons pending={heard.pending} overtaken={told} back={back} />
          </>
        )
      }}
    </StaffForm>
  )
}
