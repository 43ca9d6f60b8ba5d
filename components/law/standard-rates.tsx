import { useLocale, useTranslations } from 'next-intl'
import type { StandardRate } from '@/lib/law/dto'
import { formatNumber } from '@/lib/shared/format'

/** The rates of taxes that an instrument sets for whoever has no incentive, with the article of each. */
export function StandardRates({ rates }: { rates: readonly StandardRate[] }) {
  const locale = useLocale()
  const t = useTranslations('law.page')
  const taxes = useTranslations('incentives.taxes')
  return (
    <ul data-numbers="quoted" className="grid measure gap-2">
      {rates.map(({ tax, percent, article, doubt }) => (
        <li key={tax}>
          {t('rate', { tax: taxes(tax), percent: formatNumber(percent, locale) })}
          <span className="block text-note text-muted">{article?.[locale] ?? t('article')}</span>
          {doubt && <span className="block text-note text-warn">{doubt[locale]}</span>}
        </li>
      ))}
    </ul>
  )
}
