'use client'

import { useTranslations } from 'next-intl'
import { Contradictions, type PublishAction } from '@/components/staff/contradictions'
import { HiddenFields, ParagraphField } from '@/components/staff/form-fields'
import { StaffForm } from '@/components/staff/staff-form'
import { Button } from '@/components/ui/button'
import type { Text } from '@/lib/shared/text'
import { ReleaseFields } from './release-fields'

type Props = {
  action: PublishAction
  address: string
  changeSet: number
  seen: readonly number[]
  title: Text
}

/** Publishes without a second person, who looks at it afterwards. */
export function UrgentForm({ action, address, changeSet, seen, title }: Props) {
  const t = useTranslations('review.urgent')
  return (
    <StaffForm action={action} address={address} initial={{ 'title.en': title.en, 'title.vi': title.vi }}>
      {({ state, values, errors, pending }) => {
        const refused = state.detail?.violations ?? []
        return (
          <>
            {refused.length > 0 && <Contradictions violations={refused} />}
            <HiddenFields fields={{ changeSet: String(changeSet), seen: seen.join(',') }} />
            <p className="measure">{t('about')}</p>
            <ParagraphField values={values} errors={errors} name="urgentReason" maxLength={1000} />
            <ReleaseFields values={values} errors={errors} />
            <div>
              <Button look="danger" disabled={pending}>
                {t('publish')}
              </Button>
            </div>
          </>
        )
      }}
    </StaffForm>
  )
}
