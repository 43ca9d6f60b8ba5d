'use client'

import { useTranslations } from 'next-intl'
import { HiddenFields, LineField, SentAlong } from '@/components/staff/form-fields'
import { onTop } from '@/components/staff/overtaking'
import { ReasonFields } from '@/components/staff/reason-fields'
import { SaveButtons } from '@/components/staff/save-buttons'
import { type FormAction, type Heard, StaffForm } from '@/components/staff/staff-form'
import { StaleNotice } from '@/components/staff/stale-notice'
import { Button } from '@/components/ui/button'
import type { Option } from '@/components/ui/select-field'
import type { Fields } from '@/lib/changes/form-fields'
import type { Version } from '@/lib/changes/stored'
import type { WrittenKind } from '@/lib/editor/described'
import type { Described } from '@/lib/editor/field'
import { fieldsOf } from '@/lib/editor/fields'
import type { StaleLanguage } from '@/lib/editor/stale-language'
import type { Locale } from '@/lib/shared/text'
import { ContentFields } from './content-fields'
import { wordsOfChoices } from './words-of-choices'

type Theirs = { theirs: Version<WrittenKind> | null }

type Props = {
  action: FormAction<Theirs>
  address: string
  back: string
  kind: WrittenKind
  described: Described
  locale: Locale
  initial: Fields
  /** What the version says that the form was filled from; null of something new. */
  original: Fields | null
  stale: Theirs | null
  choices: Readonly<Record<string, readonly Option[]>>
  languages: readonly StaleLanguage[]
}

/** What was typed; a box that was unticked and a row that was taken out are blank then, not as they were. */
const typedIn = ({ state, values }: Heard<Theirs>, original: Fields | null): Fields =>
  state.values
    ? { ...Object.fromEntries(Object.keys(original ?? {}).map((name) => [name, ''])), ...state.values }
    : values

/** Edits one thing of any kind: what its kind asks, in both languages, and why it changes. */
export function ContentForm(props: Props) {
  const { action, address, back, kind, described, locale, initial, original, stale, choices, languages } =
    props
  const t = useTranslations('editor.form')
  const names = { definitions: {}, sources: {}, choices: wordsOfChoices(kind, described.fields, choices) }
  const isNew = original === null
  const asked = described.fields.filter(({ once }) => isNew || !once)
  return (
    <StaffForm action={action} address={address} initial={initial}>
      {(heard) => {
        const { values, told } = onTop({
          heard: { ...heard, values: typedIn(heard, original) },
          original: original ?? initial,
          stale,
          fieldsOf: (content) => fieldsOf(kind, described, content, locale),
        })
        const fields = { values, errors: heard.errors }
        return (
          <>
            {/* Enter saves, and asks for no more rows. */}
            <button className="hidden" tabIndex={-1} aria-hidden />
            <HiddenFields fields={{ kind, locale }} />
            <SentAlong values={values} names={['base', 'change']} />
            {told && <StaleNotice overtaken={told} mine={heard.values} names={names} />}
            <ContentFields
              {...fields}
              kind={kind}
              fields={asked}
              choices={choices}
              published={original}
              stale={languages}
            />
            {isNew && described.key !== null && values['change'] === undefined && (
              <LineField {...fields} name="key" hint={t(kind === 'source' ? 'sourceKey' : 'key')} />
            )}
            {isNew && values['change'] !== undefined && <SentAlong values={values} names={['key']} />}
            {!isNew && <ReasonFields {...fields} />}
            <noscript>
              <Button look="plain" name="press" value="preview">
                {t('previewButton')}
              </Button>
            </noscript>
            <SaveButtons pending={heard.pending} overtaken={told} back={back} />
          </>
        )
      }}
    </StaffForm>
  )
}
