import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { WithdrawalNotice } from '@/components/releases/withdrawal-notice'
import type { Withdrawal } from '@/lib/releases/withdrawn'
import { parkDayOf } from '@/lib/shared/park-day'
import { keepDay } from '@/lib/words/reading'

/** The page of something, under a notice when it was withdrawn. */
export function Withdrawn({ withdrawal, children }: { withdrawal: Withdrawal | null; children: ReactNode }) {
  if (!withdrawal) return children
  // How late its figures were stopped to matter on that day.
  keepDay(parkDayOf(new Date(withdrawal.publishedAt)))
  return (
    <>
      <WithdrawalNotice withdrawal={withdrawal} />
      {children}
    </>
  )
}

/** What the head of a page says of something withdrawn: that it was, and that it should not be found any more. */
export async function titleOf(title: string, withdrawal: Withdrawal | null) {
  if (!withdrawal) return { title, hidden: false }
  const t = await getTranslations('releases.gone')
  return { title: t('pageTitle', { name: title }), hidden: true }
}
