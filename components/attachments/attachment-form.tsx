'use client'

import { useTranslations } from 'next-intl'
import { BilingualField, ChoiceField, HiddenFields, LineField } from '@/components/staff/form-fields'
import { ReasonFields } from '@/components/staff/reason-fields'
import { SaveButtons } from '@/components/staff/save-buttons'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import type { Option } from '@/components/ui/select-field'
import { StoredImage } from './stored-image'

type Props = {
  action: FormAction
  address: string
  back: string
  initial: Record<string, string>
  subjects: readonly Option[]
  /** Where the file can be looked at while it is described. */
  preview: string
  kind: 'picture' | 'document'
}

/** Says what a picture or document shows, and whose it is. */
export function AttachmentForm({ action, address, back, initial, subjects, preview, kind }: Props) {
  const t = useTranslations('attachments')
  return (
    <StaffForm action={action} address={address} initial={initial}>
      {({ values, errors, pending }) => {
        const fields = { values, errors }
        const sent = ['base', 'change', 'file', 'position'].flatMap((name) =>
          values[name] === undefined ? [] : [[name, values[name]]],
        )
        return (
          <>
            <HiddenFields fields={Object.fromEntries(sent)} />
            {kind === 'picture' ? (
              <StoredImage src={preview} alt={t('preview')} className="max-h-96 w-auto max-w-full" />
            ) : (
              <p>
                <a href={preview}>{t('previewDocument')}</a>
              </p>
            )}
            {subjects.length > 1 ? (
              <ChoiceField {...fields} name="subject" options={subjects} />
            ) : (
              <HiddenFields fields={{ subject: values['subject'] ?? '' }} />
            )}
            <BilingualField {...fields} name="title" />
            {kind === 'picture' && (
              <BilingualField {...fields} name="alternative" rows={2} hint={t('alternativeHint')} />
            )}
            <LineField {...fields} name="credit" hint={t('creditHint')} />
            {values['base'] !== undefined && <ReasonFields {...fields} />}
            <SaveButtons pending={pending} overtaken={null} back={back} />
          </>
        )
      }}
    </StaffForm>
  )
}
