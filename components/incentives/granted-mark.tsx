import { useLocale, useTranslations } from 'next-intl'
import { StandingWords } from '@/components/law/standing-words'
import { Mark, type Tone } from '@/components/ui/mark'
import type { Incentive } from '@/lib/incentives/dto'
import type { Granted } from '@/lib/incentives/granted'
import { type Holding, holdingOf } from '@/lib/incentives/holding'

type Props = { incentive: Pick<Incentive, 'force' | 'forceNote'>; granted: Granted }

const TONES: Record<Holding['force'], Tone> = {
  in_force: 'good',
  not_yet: 'plain',
  ended: 'plain',
  historic: 'plain',
  target: 'plain',
  policy_aim: 'plain',
  to_be_checked: 'warn',
}

/** Whether an incentive is granted on the day that is read: what follows from the dates of its law, else the source's word. */
export function GrantedMark({ incentive, granted }: Props) {
  const t = useTranslations('incentives.force')
  const words = useTranslations('law.holding')
  const { force } = holdingOf(incentive, granted)
  const said = force === 'not_yet' || force === 'ended' ? words(force) : t(force)
  return <Mark tone={TONES[force]}>{said}</Mark>
}

/**
 * Since when it is granted, or by what and from when on it is no more; then what the source says, in its own words, where
 * they say more than the mark.
 */
export function GrantedWords({ incentive, granted }: Props) {
  const locale = useLocale()
  const t = useTranslations('incentives.force')
  const words = useTranslations('law')
  const { told } = holdingOf(incentive, granted)
  const isSaid = incentive.forceNote[locale] === t(incentive.force)
  return (
    <>
      {told === 'dates' && (
        <p data-numbers="quoted">
          <StandingWords about="incentive" standing={granted} />
        </p>
      )}
      {!(isSaid && (told === 'source' || granted.force === 'in_force')) && (
        <p data-numbers="quoted" className="text-muted">
          {told === 'source'
            ? incentive.forceNote[locale]
            : words('source', { words: incentive.forceNote[locale] })}
        </p>
      )}
    </>
  )
}
