'use client'

import type { ReactNode } from 'react'
import { HiddenFields, BilingualField } from '@/components/staff/form-fields'
import { ReasonFields } from '@/components/staff/reason-fields'
import { type FormAction, StaffForm } from '@/components/staff/staff-form'
import { Button, ButtonLink } from '@/components/ui/button'

type Props<Detail> = {
  action: FormAction<Detail>
  address: string
  back: string
  /** What goes along unseen. */
  sent: Record<string, string>
  /** What the form starts with. */
  initial?: Record<string, string>
  words: { submit: string; cancel: string }
  look?: 'primary' | 'danger'
  /** Asks for a title too: of a release. */
  titled?: boolean
  /** Says what stands in the way, of what the action answers. */
  refused?: (detail: Detail) => ReactNode
}

/** Does something that readers will be told the reason of. */
export function ReasonedForm<Detail>({
  action,
  address,
  back,
  sent,
  initial = {},
  words,
  look = 'primary',
  titled = false,
  refused,
}: Props<Detail>) {
  return (
    <StaffForm action={action} address={address} initial={initial}>
      {({ state, values, errors, pending }) => (
        <>
          {state.detail !== undefined && refused?.(state.detail)}
          <HiddenFields fields={sent} />
          {titled && <BilingualField name="title" values={values} errors={errors} />}
          <ReasonFields values={values} errors={errors} />
          <div className="flex flex-wrap gap-3 border-t border-rule pt-6">
            <Button look={look} disabled={pending}>
              {words.submit}
            </Button>
            <ButtonLink look="plain" href={back}>
              {words.cancel}
            </ButtonLink>
          </div>
        </>
      )}
    </StaffForm>
  )
}
