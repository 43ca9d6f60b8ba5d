import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/shared/format'
import type { Space } from '@/lib/spaces/dto'

/** A size and a price as they are quoted: "1,250 m²", "25 USD per m² per month". Null when none is known. */
export function usePriceWords() {
  const locale = useLocale()
  const t = useTranslations('spaces')
  return {
    sizeOf: ({ size }: Pick<Space, 'size'>) =>
      size && `${formatNumber(size.value, locale)} ${t(`sizeUnits.${size.unit}`)}`,
    priceOf: ({ price }: Pick<Space, 'price'>) => {
      if (!price) return null
      const amount = `${formatNumber(price.value, locale)} ${t(`priceUnits.${price.unit}`)}`
      return price.basis === 'whole_term'
        ? t('term', { price: amount, year: String(price.termEnd) })
        : t('basis', { price: amount, basis: t(`priceBases.${price.basis}`) })
    },
  }
}
