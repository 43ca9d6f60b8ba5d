'use client'

import { useLocale } from 'next-intl'
import type { Option } from '@/components/ui/select-field'
import { type Fields, figureFields } from '@/lib/changes/form-fields'
import type { Version } from '@/lib/changes/stored'
import { FigureFirstFields, FigureOtherFields, FigureStandingFields } from './figure-fields'
import { ChoiceField, SentAlong } from './form-fields'
import { onTop } from './overtaking'
import { ReasonFields } from './reason-fields'
import { SaveButtons } from './save-buttons'
import type { SourceOption } from './source-field'
import { type FormAction, StaffForm } from './staff-form'
import { StaleNotice } from './stale-notice'

type Theirs = { theirs: Version<'observation'> | null }

type Props = {
  action: FormAction<Theirs>
  address: string
  back: string
  /** What the form starts with, `subject` and `metric` among it; `base` when a published figure is changed. */
  initial: Fields
  original: Fields
  stale: Theirs | null
  /** The published value in words; null on a new figure. */
  previous: string | null
  subjects: readonly Option[]
  definitions: readonly Option[]
  sources: readonly SourceOption[]
}

const label = (options: readonly { value: string; label: string }[]) =>
  Object.fromEntries(options.map(({ value, label }) => [value, label]))

/** Changes a figure, or adds one. */
export function FigureForm({
  action,
  address,
  back,
  initial,
  original,
  stale,
  previous,
  subjects,
  ...options
}: Props) {
  const locale = useLocale()
  const names = {
    definitions: label(options.definitions),
    sources: label(options.sources.map(({ id, label }) => ({ value: id, label }))),
  }
  return (
    <StaffForm action={action} address={address} initial={initial}>
      {(heard) => {
        const { values, told } = onTop({
          heard,
          original,
          stale,
          fieldsOf: (content) => figureFields(content, locale),
        })
        const fields = { values, errors: heard.errors }
        return (
          <>
            <SentAlong values={{ ...values, locale }} names={['base', 'change', 'metric', 'locale']} />
            {told && <StaleNotice overtaken={told} mine={heard.values} names={names} />}
            {values['base'] === undefined && subjects.length > 1 ? (
              <ChoiceField {...fields} name="subject" options={subjects} />
            ) : (
              <SentAlong values={values} names={['subject']} />
            )}
            <FigureFirstFields {...fields} {...options} previous={previous} />
            <FigureOtherFields {...fields} />
            {values['base'] === undefined ? (
              <FigureStandingFields {...fields} />
            ) : (
              <ReasonFields {...fields} />
            )}
            <SaveButtons pending={heard.pending} overtaken={told} back={back} />
          </>
        )
      }}
    </StaffForm>
  )
}
