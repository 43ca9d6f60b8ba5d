import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Table } from '@/components/ui/table'
import { Exact } from '@/lib/derivations/exact'
import { bestTotal, bestYears } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import { formatDate } from '@/lib/shared/format-date'
import { ChangeList } from './change-list'
import { changesBetween } from './changes'
import { PhaseList } from './phase-list'
import { TaxChart } from './tax-chart'
import { bestOf } from './undecided'
import type { Amounts } from './use-amounts'
import { yearTaxes } from './year-taxes'

type Props = { earlier: Estimate; later: Estimate; amounts: Amounts }

/** The same project decided on two days: what it pays on each, year by year, and which incentives came, went or changed. */
export function Comparison({ earlier, later, amounts }: Props) {
  const locale = useLocale()
  const t = useTranslations('estimate.compare')
  const [first, second] = [earlier, later].map(({ ask }) => formatDate(ask.decisionDate, locale))
  const difference = new Exact(bestTotal(later)).minus(bestTotal(earlier))
  const kind = difference.isZero() ? 'same' : difference.lt(0) ? 'less' : 'more'
  const most = Exact.max(
    0,
    ...[earlier, later].flatMap(({ baseline }) => baseline.years.map(({ tax }) => tax)),
  ).toFixed()
  return (
    <div data-numbers="counted">
      <p className="fi">
        {t.rich(kind, {
          first: first ?? '',
          second: second ?? '',
          difference: amounts.say(difference.abs().toFixed()),
          strong: (words: ReactNode) => <b>{words}</b>,
        })}
      </p>
      <div className="sd">
        {[earlier, later].map((estimate) => (
          <Side key={estimate.ask.decisionDate} estimate={estimate} amounts={amounts} most={most} />
        ))}
      </div>
      <h3>{t('changes')}</h3>
      <ChangeList changes={changesBetween(earlier, later)} first={first ?? ''} second={second ?? ''} />
      <details>
        <summary>{t('years')}</summary>
        <YearByYear earlier={earlier} later={later} amounts={amounts} />
      </details>
    </div>
  )
}

function Side({ estimate, amounts, most }: { estimate: Estimate; amounts: Amounts; most: string }) {
  const locale = useLocale()
  const t = useTranslations('estimate.compare')
  const best = bestOf(estimate)
  return (
    <section aria-label={formatDate(estimate.ask.decisionDate, locale)}>
      <h3>{t('decided', { day: formatDate(estimate.ask.decisionDate, locale) })}</h3>
      <p>
        <b>{amounts.say(bestTotal(estimate))}</b>{' '}
        {t('instead', { without: amounts.say(estimate.baseline.total) })}
      </p>
      <p className="la">
        {best ? best.parts.map(({ incentive }) => incentive.title[locale]).join(' + ') : t('nothing')}
      </p>
      <TaxChart years={yearTaxes(estimate)} amounts={amounts} most={most} />
      <PhaseList years={bestYears(estimate)} notes={null} amounts={amounts} />
    </section>
  )
}

function YearByYear({ earlier, later, amounts }: Props) {
  const locale = useLocale()
  const t = useTranslations('estimate.compare')
  const [before, after] = [bestYears(earlier), bestYears(later)]
  return (
    <div className="yt">
      <Table caption={t('yearsCaption', { unit: amounts.inUnit })} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            <th scope="col">{formatDate(earlier.ask.decisionDate, locale)}</th>
            <th scope="col">{formatDate(later.ask.decisionDate, locale)}</th>
            <th scope="col">{t('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {before.map(({ year, tax }, place) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{amounts.bare(tax)}</td>
              <td>{amounts.bare(after[place]?.tax ?? '0')}</td>
              <td>{amounts.bare(new Exact(after[place]?.tax ?? '0').minus(tax).toFixed())}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
