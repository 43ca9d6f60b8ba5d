import { useTranslations } from 'next-intl'
import { Table } from '@/components/ui/table'
import { Exact } from '@/lib/derivations/exact'
import type { EstimatedYear } from '@/lib/estimate/estimate'
import type { BasisNotes } from './basis-notes'
import { NoteLinks } from './phase-list'
import type { Amounts } from './use-amounts'
import { usePercent } from './use-percent'

type Props = {
  without: readonly EstimatedYear[]
  paid: readonly EstimatedYear[]
  notes: BasisNotes
  amounts: Amounts
}

/** Every year by itself: income, rate, what is let off, tax without and with, and what that comes to so far. */
export function YearTable({ without, paid, notes, amounts }: Props) {
  const t = useTranslations('estimate.years')
  const rows = rowsOf(without, paid)
  const last = rows.at(-1)
  return (
    <div className="yt" data-numbers="counted">
      <Table caption={t('caption', { unit: amounts.inUnit })}>
        <thead>
          <tr>
            {(['year', 'income', 'rate', 'relief', 'without', 'with', 'less', 'soFar'] as const).map(
              (column) => (
                <th key={column} scope="col">
                  {t(column)}
                  {column === 'without' && (
                    <NoteLinks numbers={notes.numbersOf(without[0]?.basis ?? [], 'rate')} />
                  )}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, baseline, less, soFar }) => (
            <tr key={year.year}>
              <th scope="row">{year.year}</th>
              <td>{amounts.income(year.taxableIncome)}</td>
              <Rate year={year} notes={notes} />
              <Relief year={year} notes={notes} />
              <td>{amounts.bare(baseline.tax)}</td>
              <td>{amounts.bare(year.tax)}</td>
              <td>{amounts.bare(less)}</td>
              <td>{amounts.bare(soFar)}</td>
            </tr>
          ))}
        </tbody>
        {last && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={4}>
                {t('total')}
              </th>
              <td>{amounts.bare(sum(without))}</td>
              <td>{amounts.bare(sum(paid))}</td>
              <td>{amounts.bare(last.soFar)}</td>
              <td />
            </tr>
          </tfoot>
        )}
      </Table>
    </div>
  )
}

const sum = (years: readonly EstimatedYear[]) =>
  years.reduce((sum, { tax }) => sum.plus(tax), new Exact(0)).toFixed()

function rowsOf(without: readonly EstimatedYear[], paid: readonly EstimatedYear[]) {
  let soFar = new Exact(0)
  return paid.flatMap((year, place) => {
    const baseline = without[place]
    if (!baseline) return []
    const less = new Exact(baseline.tax).minus(year.tax)
    soFar = soFar.plus(less)
    return [{ year, baseline, less: less.toFixed(), soFar: soFar.toFixed() }]
  })
}

type CellProps = { year: EstimatedYear; notes: BasisNotes }

function Rate({ year: { rate, basis }, notes }: CellProps) {
  const percent = usePercent()
  return (
    <td>
      {percent(rate)}
      <NoteLinks numbers={notes.numbersOf(basis, 'rate')} />
    </td>
  )
}

function Relief({ year: { relief, reducedBy, basis }, notes }: CellProps) {
  const t = useTranslations('estimate.years')
  const percent = usePercent()
  if (relief === 'none') return <td>–</td>
  return (
    <td>
      {relief === 'exempt' ? t('all') : percent(reducedBy ?? '0')}
      <NoteLinks numbers={notes.numbersOf(basis, 'relief')} />
    </td>
  )
}
