'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { ChangeKind } from '@/lib/changes/change'
import type { Version } from '@/lib/changes/stored'
import { HiddenFields } from './form-fields'
import { ReasonFields } from './reason-fields'
import { type FormAction, StaffForm } from './staff-form'

/** What stands now, of whatever kind; null when it was withdrawn meanwhile. */
type Theirs = { theirs: Pick<Version<ChangeKind>, 'id' | 'release'> | null }

type Props<Detail> = {
  action: FormAction<Detail>
  address: string
  back: string
  kind: ChangeKind
  base: number
  /** The overtaken change in the draft that this takes the place of; 0 when there is none. */
  change: number
}

/** Takes a figure, a statement or a whole zone back, for a reason that readers will see. */
export function WithdrawalForm<Detail extends Theirs>({
  action,
  address,
  back,
  kind,
  base,
  change,
}: Props<Detail>) {
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
