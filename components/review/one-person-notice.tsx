import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

/** Says loudly that one person alone may publish: for a zone, or all of the changes on the page. */
export function OnePersonNotice({ zone, address }: { zone?: string; address?: string }) {
  const t = useTranslations('review.onePerson')
  return (
    <Notice tone="warn" title={zone === undefined ? t('holdsAll') : t('holds', { zone })}>
      <p>{t('holdsBody')}</p>
      {address !== undefined && (
        <p>
          <a href={address}>{t('why')}</a>
        </p>
      )}
    </Notice>
  )
}
