'use client'

import { useTranslations } from 'next-intl'
import { ViolationList } from '@/components/identities/violation-list'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Violation } from '@/lib/identities/identity'
import type { Text } from '@/lib/shared/text'
import { BilingualField, HiddenFields } from './form-fields'
import { type FormAction, StaffForm } from './staff-form'

/** What a refused publication says beside its code: the rules between figures that it would break. */
export type Refused = { violations: readonly Violation[] }
export type PublishAction = FormAction<Refused>

type Props = {
  action: PublishAction
  address: string
  changeSet: number
  /** The changes that the page shows: no others are published. */
  seen: readonly number[]
  title: Text
  /** Why it would be refused, as far as that is known already. */
  violations: readonly Violation[]
}

/** Gives the release its title and publishes the draft; while figures contradict one another, says why it cannot. */
export function PublishForm({ action, address, changeSet, seen, title, violations }: Props) {
  const t = useTranslations('forms')
  return (
    <StaffForm action={action} address={address} initial={{ 'title.en': title.en, 'title.vi': title.vi }}>
      {({ pending, ...heard }) => {
        if (violations.length > 0) return <Contradictions violations={violations} />
        const refused = heard.state.detail?.violations ?? []
        return (
          <>
            {refused.length > 0 && <Contradictions violations={refused} />}
            <HiddenFields fields={{ changeSet: String(changeSet), seen: seen.join(',') }} />
            <BilingualField {...heard} name="title" hint={t('hints.title')} />
            <div>
              <Button disabled={pending}>{t('actions.publish')}</Button>
            </div>
          </>
        )
      }}
    </StaffForm>
  )
}

/** Where the publication of a draft would be refused, and by which figures. */
export function Contradictions({ violations }: { violations: readonly Violation[] }) {
  const t = useTranslations('identities.block')
  return (
    <div id="contradictions" className="grid scroll-mt-6 gap-4">
      <Notice tone="bad" title={t('title')}>
        <p className="mb-4">{t('body')}</p>
        <ViolationList violations={violations} />
      </Notice>
      <p className="measure">{t('waits')}</p>
    </div>
  )
}
