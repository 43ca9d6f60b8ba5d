import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/shared/format'
import type { Space } from '@/lib/spaces/dto'
import { type ComparedPrice, shownPrice, type WhyNotCompared } from '@/lib/spaces/price-basis'

/** A size and a price as they are quoted: "1,250 m²", "25 USD per m² per month". Null when none is known. */
export function usePriceWords() {
  const locale = useLocale()
  const t = useTranslations('spaces')
  const words = useTranslations('prices')
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
    /** "4.725": in USD per m² and year. */
    oneBasisOf: ({ value }: Pick<ComparedPrice, 'value'>) => formatNumber(shownPrice(value), locale),
    /** What a price holds, in two marks: "VAT not included, fees not said". */
    marksOf: ({ tax, fees }: Pick<Space, 'tax' | 'fees'>) =>
      [words(`marks.tax_${tax}`), words(`marks.fees_${fees}`)].join(', '),
    whyNot: (why: WhyNotCompared) => {
      if (why.why === 'no_rate') return words('why.no_rate', { year: String(why.year) })
      if (why.why === 'term_over')
        return words('why.term_over', { last: String(why.last), after: String(why.after) })
      return words(`why.${why.why}`)
    },
  }
}
