import { useLocale } from 'next-intl'
import { formatNumber } from '@/lib/shared/format'

/** Says a percentage: "10%", "7,5%". */
export function usePercent() {
  const locale = useLocale()
  return (percent: string) => `${formatNumber(percent, locale)}%`
}
