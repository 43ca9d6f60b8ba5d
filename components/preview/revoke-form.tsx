'use client'

import { useTranslations } from 'next-intl'
import { HiddenFields } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'

type Props = { action: FormAction; address: string; link: number; name: string }

/** Ends a link at once. `name` tells whose to those who hear the button alone. */
export function RevokeForm({ action, address, link, name }: Props) {
  const t = useTranslations('preview.links')
  return (
    <StaffForm action={action} address={address} initial={{}} className="inline">
      {({ pending }) => (
        <>
          <HiddenFields fields={{ link: String(link) }} />
          <Button look="danger" disabled={pending} aria-label={t('revokeOf', { name })}>
            {t('revoke')}
          </Button>
        </>
      )}
    </StaffForm>
  )
}
