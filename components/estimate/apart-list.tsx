import { useLocale, useTranslations } from 'next-intl'
import type { NotTogether } from '@/lib/estimate/estimate'

/** What one could have by itself and not together, and why. */
export function ApartList({ pairs }: { pairs: readonly NotTogether[] }) {
  const locale = useLocale()
  const t = useTranslations('estimate.apart')
  if (pairs.length === 0) return null
  return (
    <details>
      <summary>{t('title')}</summary>
      <ul className="li" data-numbers="quoted">
        {pairs.map(({ between: [one, other], why }) => (
          <li key={`${one.slug} ${other.slug} ${why}`}>
            <a href={`#i-${one.slug}`}>{one.title[locale]}</a> {t('and')}{' '}
            <a href={`#i-${other.slug}`}>{other.title[locale]}</a>
            <small>{t(why)}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}
