'use client'

import { type ReactNode, useActionState } from 'react'
import type { FormState } from '@/lib/shared/form-state'
import { ErrorSummary } from './error-summary'

/** What a server action of `staffAction` looks like to a form. */
export type FormAction<Detail = never> = (
  previous: FormState<Detail>,
  form: FormData,
) => Promise<FormState<Detail>>

/** What the fields of a form need to know. */
export type Heard<Detail = never> = {
  state: FormState<Detail>
  /** What was typed; before anything was sent, what the form starts with. */
  values: Record<string, string>
  errors: Record<string, string[]>
  pending: boolean
}

type Props<Detail> = {
  action: FormAction<Detail>
  /** The page's own address: where the form is sent without scripts. */
  address: string
  initial: Record<string, string>
  className?: string
  children: (heard: Heard<Detail>) => ReactNode
}

const first: FormState = { attempt: 0 }

/** The frame of every staff form: sends it, says what is wrong, and keeps all that was typed. */
export function StaffForm<Detail = never>({
  action,
  address,
  initial,
  className = 'grid gap-6',
  children,
}: Props<Detail>) {
  const [state, submit, pending] = useActionState<FormState<Detail>, FormData>(action, first, address)
  return (
    <>
      <ErrorSummary state={state} />
      {/* React empties a form after its action; a new key fills it again with what was typed. */}
      <form key={state.attempt} action={submit} noValidate className={className}>
        {children({ state, values: { ...initial, ...state.values }, errors: state.fields ?? {}, pending })}
      </form>
    </>
  )
}
