'use client'

import { HiddenFields } from '@/components/staff/form-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'

type Props = { action: FormAction; address: string; alarm: number; label: string; name: string }

/** Closes one alarm. `name` tells which to those who hear the button alone. */
export function CloseForm({ action, address, alarm, label, name }: Props) {
  return (
    <StaffForm action={action} address={address} initial={{}} className="inline">
      {({ pending }) => (
        <>
          <HiddenFields fields={{ alarm: String(alarm) }} />
          <Button look="plain" disabled={pending} aria-label={name}>
            {label}
          </Button>
        </>
      )}
    </StaffForm>
  )
}
