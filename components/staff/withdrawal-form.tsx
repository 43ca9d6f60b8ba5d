'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Version } from '@/lib/changes/stored'
import { HiddenFields } from './form-fields'
import { ReasonFields } from './reason-fields'
import { type FormAction, StaffForm } from './staff-form'

type Theirs = { theirs: Version<'observation'> | null } | { theirs: Version<'statement'> | null }

type Props = {
  action: FormAction<Theirs>
  address: string
  back: string
  kind: 'observation' | 'statement'
  base: number
  /** The overtaken change in the draft that this takes the place of; 0 when there is none. */
  change: number
}

/** Takes a figure or statement back, for a reason that readers will see. */
export function WithdrawalForm({ action, address, back, kind, base, change }: Props) {
  const t = useTranslations('forms')
  return (
    <StaffForm action={action} address={address} initial={{}}>
      {({ state, values, errors, pending }) => {
        const theirs = state.problem === 'stale' ? (state.detail?.theirs ?? null) : null
        return (
          <>
            <HiddenFields fields={{ kind, base: String(theirs?.id ?? values['base'] ?? base) }} />
            {change > 0 && <HiddenFields fields={{ change: String(change) }} />}
            {theirs && (
              <Notice tone="warn" live title={t('stale.title')}>
                <a href={back}>{t('stale.theirs', { release: theirs.release })}</a>
              </Notice>
            )}
            <ReasonFields values={values} errors={errors} />
            <div className="flex flex-wrap gap-3 border-t border-rule pt-6">
              <Button look="danger" disabled={pending}>
                {t('actions.withdraw')}
              </Button>
              <ButtonLink look="plain" href={back}>
                {t('actions.cancel')}
              </ButtonLink>
            </div>
          </>
        )
      }}
    </StaffForm>
  )
}
