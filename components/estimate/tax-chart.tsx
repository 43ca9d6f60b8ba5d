import { useTranslations } from 'next-intl'
import { taxColumns, type YearTax } from './tax-columns'
import type { Amounts } from './use-amounts'

/** `most`: how high the scale reaches at least, so that two charts can be compared. */
type Props = { years: readonly YearTax[]; amounts: Amounts; most?: string }

/** Tax a year with and without incentives; the table below says the same in numbers. */
export function TaxChart({ years, amounts, most = '0' }: Props) {
  const t = useTranslations('estimate.chart')
  const columns = taxColumns(years, most)
  const texts = amounts.levels(columns.levels.map(({ value }) => value))
  const gutter = Math.max(...texts.map((text) => text.length)) * 0.52 + 0.7
  return (
    <div className="tc">
      <p className="ke">
        <span>{t('title', { unit: amounts.inUnit })}</span>
        <span>
          <i className="k-without" /> {t('without')}
        </span>
        <span>
          <i className="k-paid" /> {t('paid')}
        </span>
      </p>
      <div
        role="img"
        aria-label={t('label')}
        data-numbers="scale"
        className="pl"
        style={{ marginLeft: `${gutter}rem` }}
      >
        {columns.levels.map(({ y }, place) => (
          <p key={y} style={{ top: `${y}%` }}>
            <span>{texts[place]}</span>
          </p>
        ))}
        <svg viewBox="0 0 100 100" preserveAspectRatio="none">
          <path className="k-without" d={columns.without} />
          <path className="k-paid" d={columns.paid} />
        </svg>
        {columns.years.map(({ year, x }) => (
          <small key={year} style={{ left: `${x}%` }}>
            {year}
          </small>
        ))}
      </div>
    </div>
  )
}
