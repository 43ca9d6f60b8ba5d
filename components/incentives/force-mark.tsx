import { useTranslations } from 'next-intl'
import { Mark, type Tone } from '@/components/ui/mark'
import type { Incentive } from '@/lib/incentives/dto'

const TONES: Record<Incentive['force'], Tone> = {
  in_force: 'good',
  historic: 'plain',
  target: 'plain',
  policy_aim: 'plain',
  to_be_checked: 'warn',
}

/** Whether an incentive holds today, as far as the sources tell. */
export function ForceMark({ force }: Pick<Incentive, 'force'>) {
  const t = useTranslations('incentives.force')
  return <Mark tone={TONES[force]}>{t(force)}</Mark>
}

/** Whether somebody has read it in a source. */
export function VerifiedMark({ verified }: Pick<Incentive, 'verified'>) {
  const t = useTranslations('incentives')
  return verified ? <Mark>{t('verified')}</Mark> : <Mark tone="warn">{t('unverified')}</Mark>
}
