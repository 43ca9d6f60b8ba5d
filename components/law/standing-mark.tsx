import { useTranslations } from 'next-intl'
import { Mark, type Tone } from '@/components/ui/mark'
import type { Force } from '@/lib/law/in-force'

const TONES: Record<Force, Tone> = { in_force: 'good', not_yet: 'plain', ended: 'plain', unknown: 'warn' }

/** Whether an instrument is in force on the day that is read, by its dates. */
export function StandingMark({ force }: { force: Force }) {
  const t = useTranslations('law.force')
  return <Mark tone={TONES[force]}>{t(force)}</Mark>
}
