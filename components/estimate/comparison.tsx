import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Table } from '@/components/ui/table'
import { Exact } from '@/lib/derivations/exact'
import { bestOption, bestTotal, bestYears, type Changed, changedOf } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import { formatDate } from '@/lib/shared/format-date'
import { ChangeList } from './change-list'
import { PhaseList } from './phase-list'
import { TaxChart } from './tax-chart'
import type { Amounts } from './use-amounts'
import { yearTaxes } from './year-taxes'

type Props = { earlier: Estimate; later: Estimate; amounts: Amounts }

/** The same project decided on two days: what it pays on each, year by year, and which incentives came, went or changed. */
export function Comparison({ earlier, later, amounts }: Props) {
  const locale = useLocale()
  const t = useTranslations('estimate.compare')
  const [first, second] = [earlier, later].map(({ ask }) => formatDate(ask.decisionDate, locale))
  const changed = changedOf(earlier, later)
  const difference = new Exact(changed.more)
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
      <ChangeList changes={changed.changes} first={first ?? ''} second={second ?? ''} />
      <details>
        <summary>{t('years')}</summary>
        <YearByYear changed={changed} amounts={amounts} />
      </details>
    </div>
  )
}

function Side({ estimate, amounts, most }: { estimate: Estimate; amounts: Amounts; most: string }) {
  const locale = useLocale()
  const t = useTranslations('estimate.compare')
  const best = bestOption(estimate)
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

function YearByYear({ changed: { here, there, years }, amounts }: { changed: Changed; amounts: Amounts }) {
  const locale = useLocale()
  const t = useTranslations('estimate.compare')
  return (
    <div className="yt">
      <Table caption={t('yearsCaption', { unit: amounts.inUnit })} hideCaption>
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            <th scope="col">{formatDate(here.ask.decisionDate, locale)}</th>
            <th scope="col">{formatDate(there.ask.decisionDate, locale)}</th>
            <th scope="col">{t('difference')}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, here: before, there: after, more }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{amounts.bare(before.tax)}</td>
              <td>{amounts.bare(after.tax)}</td>
              <td>{amounts.bare(more)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}
