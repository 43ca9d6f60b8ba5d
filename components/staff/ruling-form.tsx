'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { STANDINGS } from '@/lib/figures/figure'
import { BilingualField, ChoiceField, type FieldState, SentAlong } from './form-fields'
import { ReasonFields } from './reason-fields'
import { SaveButtons } from './save-buttons'
import { type FormAction, StaffForm } from './staff-form'

type Props = {
  action: FormAction
  address: string
  back: string
  initial: Record<string, string>
  /** Each figure in dispute, told in words. */
  figures: readonly { id: number; told: ReactNode }[]
  /** Whether there are words of a conflict to change. */
  described: boolean
}

/** Says which of several figures is ruled, why the others are not, and why that changes. */
export function RulingForm({ action, address, back, initial, figures, described }: Props) {
  const t = useTranslations('conflicts')
  return (
    <StaffForm action={action} address={address} initial={initial}>
      {({ values, errors, pending }) => (
        <>
          <SentAlong values={values} names={['key', 'base']} />
          {figures.map(({ id, told }) => (
            <FigureStanding key={id} id={id} told={told} values={values} errors={errors} />
          ))}
          {described && (
            <section aria-labelledby="ruling" className="grid gap-4 border-t border-rule pt-6">
              <h2 id="ruling" className="text-lead">
                {t('rulingTitle')}
              </h2>
              <BilingualField name="ruling" rows={3} values={values} errors={errors} />
            </section>
          )}
          <ReasonFields values={values} errors={errors} />
          <SaveButtons pending={pending} overtaken={null} back={back} />
        </>
      )}
    </StaffForm>
  )
}

function FigureStanding({ id, told, ...heard }: FieldState & { id: number; told: ReactNode }) {
  const [t, standings] = [useTranslations('conflicts'), useTranslations('forms.standings')]
  return (
    <fieldset className="grid gap-4 border-t border-rule pt-4">
      <legend className="float-left mb-3 w-full pt-4">{told}</legend>
      <div className="clear-both max-w-sm">
        <ChoiceField
          {...heard}
          name={`figures.${id}.standing`}
          options={STANDINGS.map((value) => ({ value, label: standings(value) }))}
        />
      </div>
      <BilingualField {...heard} name={`figures.${id}.standingReason`} rows={2} hint={t('reasonHint')} />
    </fieldset>
  )
}
