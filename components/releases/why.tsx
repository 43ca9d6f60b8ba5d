import { useLocale, useTranslations } from 'next-intl'
import type { ReleaseChange } from '@/lib/releases/release'

/** Whether a change is a revision or a correction, and the reason that its author gave. */
export function Why({ change: { nature, reason } }: { change: Pick<ReleaseChange, 'nature' | 'reason'> }) {
  const locale = useLocale()
  const t = useTranslations('releases.natures')
  if (!nature && !reason) return null
  return (
    <>
      {nature && <span className="font-semibold">{t(nature)}</span>}
      {nature && reason && ': '}
      {reason && <span data-numbers="quoted">{reason[locale]}</span>}
    </>
  )
}
