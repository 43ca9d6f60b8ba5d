import { useTranslations } from 'next-intl'
import { ViolationList } from '@/components/identities/violation-list'
import { Notice } from '@/components/ui/notice'
import type { Violation } from '@/lib/identities/identity'

/** Why a publication cannot be tried, as its doors answer it. */
export type RefusalView = {
  code:
    | 'stale'
    | 'duplicate'
    | 'identity'
    | 'left_behind'
    | 'dangling'
    | 'unseen'
    | 'own_work'
    | 'published'
    | 'empty'
    | 'incomplete'
    | 'busy'
    | 'too_long'
  detail?: { violations: readonly Violation[] }
}

/** Why it cannot be shown how pages would look; with the rules that figures would break, when that is why. */
export function Refused({ refusal: { code, detail } }: { refusal: RefusalView }) {
  const t = useTranslations('preview.refused')
  return (
    <Notice tone={code === 'busy' || code === 'too_long' ? 'warn' : 'bad'} title={t('title')}>
      <p>{t(code)}</p>
      {detail && (
        <div className="mt-4">
          <ViolationList violations={detail.violations} />
        </div>
      )}
    </Notice>
  )
}
