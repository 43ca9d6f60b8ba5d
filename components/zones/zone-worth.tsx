import { useLocale, useTranslations } from 'next-intl'
import { href } from '@/lib/words/href'

/** The way from the incentives of a zone to what they are worth to a project there. */
export function ZoneWorth({ zone }: { zone: string }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  return (
    <p className="mb-4">
      <a rel="nofollow" href={href(locale, `/incentives/estimate?zone=${zone}`)}>
        {t('worth')}
      </a>
    </p>
  )
}
