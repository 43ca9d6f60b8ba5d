import { useTranslations } from 'next-intl'
import { ALARMS } from '@/components/staff/addresses'
import { Notice } from '@/components/ui/notice'

/** On the staff home: that something has to be seen to. Nothing while nothing has. */
export function OpenAlarms({ count }: { count: number }) {
  const t = useTranslations('alarms')
  if (count === 0) return null
  return (
    <Notice tone="bad" title={t('openCount', { count })}>
      <p>
        <a href={ALARMS}>{t('seeAll')}</a>
      </p>
    </Notice>
  )
}
