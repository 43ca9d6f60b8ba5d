import { useLocale, useTranslations } from 'next-intl'
import type { Published } from '@/lib/figures/passport'
import { officeWords } from './passport-words'

/** Why a version took the place of another, or was taken back, and who answers for it. */
export function PassportChange({ nature, reason, by }: Pick<Published, 'nature' | 'reason' | 'by'>) {
  const locale = useLocale()
  const t = useTranslations()
  return (
    <>
      {nature && reason && (
        <span data-numbers="quoted" className="block">
          {t('passport.nature.why', { nature, reason: reason[locale] })}
        </span>
      )}
      <span className="block text-note text-muted">
        {by.origin === 'facts' || by.origin === 'derivation'
          ? `${t(`passport.by.${by.origin}`)}.`
          : t('passport.by.people', {
              author: officeWords(t, by.author, locale),
              approver: officeWords(t, by.approver, locale),
            })}
      </span>
    </>
  )
}
