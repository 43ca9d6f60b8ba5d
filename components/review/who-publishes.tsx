import { useLocale, useTranslations } from 'next-intl'
import type { Text } from '@/lib/shared/text'
import { OnePersonNotice } from './one-person-notice'

/** On a zone's page: loudly that one person may publish for it, or quietly where that is decided. */
export function WhoPublishes({ zone, allowed }: { zone: { slug: string; name: Text }; allowed: boolean }) {
  const locale = useLocale()
  const t = useTranslations('review.onePerson')
  const address = `/admin/zones/${zone.slug}/review`
  return (
    <div className="mb-8">
      {allowed ? (
        <OnePersonNotice zone={zone.name[locale]} address={address} />
      ) : (
        <p className="text-note">
          <a href={address}>{t('link')}</a>
        </p>
      )}
    </div>
  )
}
