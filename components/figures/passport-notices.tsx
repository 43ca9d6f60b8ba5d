import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Passport } from '@/lib/figures/passport'
import { href } from '@/lib/words/href'

type Props = { passport: Pick<Passport, 'supersededBy' | 'withdrawn'> }

/** Said before anything else when the figure no longer stands. */
export function PassportNotices({ passport: { supersededBy, withdrawn } }: Props) {
  const locale = useLocale()
  const t = useTranslations('passport')
  if (!supersededBy && !withdrawn) return null
  return (
    <div className="mt-8">
      <Notice tone="warn" title={t('superseded')}>
        {supersededBy && (
          <p>
            {t('supersededBy', { number: supersededBy.release })}{' '}
            <a href={href(locale, `/figures/${supersededBy.id}`)}>{t('seeCurrent')}</a>
          </p>
        )}
        {withdrawn && (
          <p>
            {t('withdrawn', { number: withdrawn.release })} {withdrawn.reason?.[locale]}
          </p>
        )}
      </Notice>
    </div>
  )
}
