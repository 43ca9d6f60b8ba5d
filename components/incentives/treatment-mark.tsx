import { useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Treatment } from '@/lib/incentives/treatment'

/** Whether the estimate computes an incentive, or can only tell it in words. */
export function TreatmentMark({ treatment }: { treatment: Treatment }) {
  const t = useTranslations('incentives.treatment')
  return <Mark tone={treatment === 'computed' ? 'good' : 'plain'}>{t(treatment)}</Mark>
}
