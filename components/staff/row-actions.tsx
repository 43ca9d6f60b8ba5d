import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Mark } from '@/components/ui/mark'
import type { DraftedChange } from '@/lib/changes/change-view'

type Props = {
  /** The address of the form that changes it. */
  edit: string
  drafted: DraftedChange | undefined
  /** What the two links say to those who hear them alone. */
  names: { change: string; withdraw: string }
  /** What else can be done. */
  children?: ReactNode
}

/** What can be done about something that is published, and whether a draft does it already. */
export function RowActions({ edit, drafted, names, children }: Props) {
  const t = useTranslations('staff.zone')
  return (
    <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 [&_a]:inline-block [&_a]:py-1">
      <a href={edit} aria-label={names.change}>
        {t('change')}
      </a>
      <a href={`${edit}/withdraw`} aria-label={names.withdraw}>
        {t('withdraw')}
      </a>
      {children}
      {drafted && (
        <a href={`/admin/changes/${drafted.changeSet}`} className="no-underline">
          <Mark tone="good">{t(drafted.operation === 'withdraw' ? 'withdrawn' : 'changed')}</Mark>
        </a>
      )}
    </div>
  )
}
