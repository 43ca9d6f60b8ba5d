'use client'

import { useTranslations } from 'next-intl'
import type { Option } from '@/components/ui/select-field'
import { Disclosure } from '@/components/ui/disclosure'
import { type Fields, statementFields } from '@/lib/changes/form-fields'
import type { Version } from '@/lib/changes/stored'
import { CONFIDENCES } from '@/lib/figures/figure'
import { STATEMENT_TOPICS } from '@/lib/statements/statement'
import { BilingualField, ChoiceField, LineField, SentAlong, YesNoField } from './form-fields'
import { onTop } from './overtaking'
import { ReasonFields } from './reason-fields'
import { SaveButtons } from './save-buttons'
import { SourceField, type SourceOption } from './source-field'
import { type FormAction, StaffForm } from './staff-form'
import { StaleNotice } from './stale-notice'

type Theirs = { theirs: Version<'statement'> | null }

type Props = {
  action: FormAction<Theirs>
  address: string
  back: string
  initial: Fields
  original: Fields
  stale: Theirs | null
  subjects: readonly Option[]
  sources: readonly SourceOption[]
}

/** Changes a sourced statement, or adds one. */
export function StatementForm({ action, address, back, initial, original, stale, subjects, sources }: Props) {
  const t = useTranslations('forms')
  const names = { definitions: {}, sources: Object.fromEntries(sources.map(({ id, label }) => [id, label])) }
  return (
    <StaffForm action={action} address={address} initial={initial}>
      {(heard) => {
        const { values, told } = onTop({ heard, original, stale, fieldsOf: statementFields })
        const fields = { values, errors: heard.errors }
        const folded = ['verified', 'confidence', 'note', 'note.en', 'note.vi']
        return (
          <>
            <SentAlong values={values} names={['base', 'change']} />
            {told && <StaleNotice overtaken={told} mine={heard.values} names={names} />}
            {values['base'] === undefined && subjects.length > 1 ? (
              <ChoiceField {...fields} name="subject" options={subjects} />
            ) : (
              <SentAlong values={values} names={['subject']} />
            )}
            <BilingualField {...fields} name="text" rows={4} />
            <ChoiceField
              {...fields}
              name="topic"
              options={STATEMENT_TOPICS.map((value) => ({ value, label: t(`topics.${value}`) }))}
            />
            <LineField {...fields} name="period" hint={t('hints.statementPeriod')} />
            <SourceField {...fields} sources={sources} />
            <Disclosure
              summary={t('sections.moreStatement')}
              open={folded.some((name) => heard.errors[name] !== undefined)}
            >
              <div className="grid gap-4">
                <div className="grid max-w-3xl gap-4 sm:grid-cols-2">
                  <YesNoField {...fields} name="verified" />
                  <ChoiceField
                    {...fields}
                    name="confidence"
                    options={CONFIDENCES.map((value) => ({ value, label: t(`confidences.${value}`) }))}
                  />
                </div>
                <BilingualField {...fields} name="note" rows={3} hint={t('hints.optional')} />
              </div>
            </Disclosure>
            {values['base'] !== undefined && <ReasonFields {...fields} />}
            <SaveButtons pending={heard.pending} overtaken={told} back={back} />
          </>
        )
      }}
    </StaffForm>
  )
}
