import { useLocale, useTranslations } from 'next-intl'
import { bestYears } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import { href } from '@/lib/words/href'
import { Finding } from './finding'
import { PhaseList } from './phase-list'
import { TaxChart } from './tax-chart'
import { useAmounts } from './use-amounts'
import { yearTaxes } from './year-taxes'

/** What the page does, before anything is asked: how, and one answer as an example. */
export function Example({ estimate, query }: { estimate: Estimate | null; query: string }) {
  const t = useTranslations('estimate.example')
  return (
    <div id="answer">
      <p className="measure">{t('how')}</p>
      {estimate && estimate.best !== null && <Shown estimate={estimate} query={query} />}
    </div>
  )
}

function Shown({ estimate, query }: { estimate: Estimate; query: string }) {
  const locale = useLocale()
  const t = useTranslations('estimate.example')
  const amounts = useAmounts([estimate])
  const income = amounts.sayIncome(estimate.ask.years[0]?.taxableIncome ?? '0')
  return (
    <section aria-labelledby="example-title" className="ex">
      <h2 id="example-title">{t('title')}</h2>
      <p data-numbers="counted">{t('intro', { income })}</p>
      <Finding estimate={estimate} amounts={amounts} />
      <TaxChart years={yearTaxes(estimate)} amounts={amounts} />
      <PhaseList years={bestYears(estimate)} notes={null} amounts={amounts} />
      <p className="mt-5">
        <a rel="nofollow" href={`${href(locale, `/incentives/estimate?${query}`)}#answer`}>
          {t('open')}
        </a>
      </p>
    </section>
  )
}
