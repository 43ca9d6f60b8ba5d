import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Incentive } from '@/lib/incentives/dto'

/** Whether somebody has read it in a source. */
export function VerifiedMark({ verified }: Pick<Incentive, 'verified'>) {
  const t = useTranslations('incentives')
  return verified ? <Mark>{t('verified')}</Mark> : <Mark tone="warn">{t('unverified')}</Mark>
}
