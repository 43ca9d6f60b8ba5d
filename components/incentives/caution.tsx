import { useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'

/** Said wherever an incentive is: what these rest on, and who must confirm them. */
export function Caution() {
  const t = useTranslations('incentives')
  return (
    <Notice tone="warn" title={t('caution')}>
      <p className="text-note">{t('cautionBody')}</p>
    </Notice>
  )
}
