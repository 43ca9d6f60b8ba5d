import { useLocale, useTranslations } from 'next-intl'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { formatNumber } from '@/lib/shared/format'
import type { ComparedPrice, PriceStep } from '@/lib/spaces/price-basis'

/** All that was done to a price, and what it holds: one sentence each. */
export function PriceAssumptions({ price: { steps, tax, fees } }: { price: ComparedPrice }) {
  const t = useTranslations('prices.steps')
  return (
    <ul data-numbers="counted" className="list-disc pl-5 text-note">
      {steps.map((step) => (
        <li key={step.kind}>
          <Step step={step} />
        </li>
      ))}
      <li>{t('tax', { tax })}</li>
      <li>{t('fees', { fees })}</li>
      {steps.every(({ kind }) => kind !== 'term') && <li>{t('asQuoted')}</li>}
    </ul>
  )
}

function Step({ step }: { step: PriceStep }) {
  const locale = useLocale()
  const t = useTranslations('prices.steps')
  if (step.kind === 'rate')
    return (
      <>
        {t('rate')} <FigureValue figure={step.rate} /> <FigureMarks figure={step.rate} />
      </>
    )
  if (step.kind === 'hectare') return t('hectare', { m2: formatNumber('10000', locale) })
  if (step.kind === 'months') return t('months', { months: '12' })
  const { years, after, last, discount, since } = step
  return (
    <>
      {t('term', { years, first: String(after + 1), last: String(last), after: String(after), since })}{' '}
      {discount === '0' ? t('even') : t('annuity', { discount: formatNumber(discount, locale) })}
    </>
  )
}
