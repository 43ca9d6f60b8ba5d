import { useTranslations } from 'next-intl'
import type { ReleaseChange } from '@/lib/releases/release'

type Said = Pick<ReleaseChange, 'origin' | 'proposedBy' | 'approvedBy'>

/** Through whose hands the changes of a release went: roles, never names. What the portal calculated has its own section. */
export function Hands({ changes }: { changes: readonly Said[] }) {
  const t = useTranslations('releases')
  const said = changes.flatMap(({ origin, proposedBy, approvedBy }) => {
    if (origin === 'facts') return [t('hands.facts')]
    if (origin === 'derivation' || !proposedBy || !approvedBy) return []
    return [t('hands.both', { author: t(`roles.${proposedBy}`), approver: t(`roles.${approvedBy}`) })]
  })
  return [...new Set(said)].map((words) => (
    <p key={words} className="mt-1 text-note text-muted">
      {words}
    </p>
  ))
}
