import { useLocale, useTranslations } from 'next-intl'
import { href } from '@/lib/words/href'
import { inReading } from '@/lib/words/reading'

/** The estimate as a spreadsheet with its workings, and the address that gives the same answer to whoever opens it. */
export function TakeAlong({ query }: { query: string }) {
  const locale = useLocale()
  const t = useTranslations('estimate.take')
  return (
    <nav aria-label={t('label')} className="ta no-print">
      <a href="#project" className="lg:hidden">
        {t('change')}
      </a>
      <a rel="nofollow" href={inReading(`/api/v1/incentives/estimate.xlsx?${query}&locale=${locale}`)}>
        {t('xlsx')}
      </a>
      <a rel="nofollow" href={href(locale, `/incentives/estimate?${query}`)}>
        {t('link')}
      </a>
    </nav>
  )
}
