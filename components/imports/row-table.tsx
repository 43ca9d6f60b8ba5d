import { useLocale, useTranslations } from 'next-intl'
import { Table, Td, Th } from '@/components/ui/table'
import type { RowProblem, RowView } from '@/lib/imports/import'
import { formatValue } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { columnWord, problemWords } from './problem-words'

type Names = Readonly<Record<string, string>>

function Place({ sheet, row }: RowView) {
  const t = useTranslations('imports.rows')
  return (
    <Th scope="row" className="whitespace-nowrap">
      {t('place', { sheet, row: String(row) })}
    </Th>
  )
}

function Problems({ problems }: { problems: readonly RowProblem[] }) {
  const locale = useLocale()
  const t = useTranslations('imports')
  const words = problemWords(t, locale)
  return (
    <ul className="grid gap-1">
      {problems.map((problem) => (
        <li key={`${problem.column} ${problem.code}`} className={problem.note ? 'text-muted' : undefined}>
          {words(problem)}
        </li>
      ))}
    </ul>
  )
}

/** Rows that cannot be taken: where each stands, what stands in it, and what to do. */
export function WrongRows({ rows }: { rows: readonly RowView[] }) {
  const locale = useLocale()
  const t = useTranslations('imports.rows')
  const standing = ({ column, value }: RowProblem) => (
    <li key={`${column} ${value}`} className="break-words">
      <span className="text-muted">{columnWord(column, locale)}</span> {value}
    </li>
  )
  return (
    <Table caption={t('wrong')} hideCaption>
      <thead>
        <tr>
          <Th>{t('row')}</Th>
          <Th>{t('stands')}</Th>
          <Th>{t('problem')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.sheet} ${row.row}`}>
            <Place {...row} />
            <Td className="max-w-72">
              <ul>{row.problems.filter(({ value, note }) => value !== '' && !note).map(standing)}</ul>
            </Td>
            <Td className="min-w-64">
              <Problems problems={row.problems} />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** Rows that say a figure: which, what is published, and what the row says. */
export function FigureRows({ rows, names }: { rows: readonly RowView[]; names: Names }) {
  const locale = useLocale()
  const t = useTranslations('imports.rows')
  const inWords = (value: string | null, unit: string | null) =>
    value === null || unit === null ? t('none') : formatValue({ value, unit }, locale)
  return (
    <Table caption={t('figures')} hideCaption>
      <thead>
        <tr>
          <Th>{t('row')}</Th>
          <Th>{t('zone')}</Th>
          <Th>{t('figure')}</Th>
          <Th numeric>{t('before')}</Th>
          <Th numeric>{t('after')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.sheet} ${row.row}`}>
            <Place {...row} />
            <Td>{row.subject ?? row.zone}</Td>
            <Td>
              {row.metric !== null && (names[row.metric] ?? row.metric)}
              {row.period !== null && `, ${formatPeriod({ period: row.period }, locale)}`}
              <Problems problems={row.problems} />
            </Td>
            <Td numeric>{row.base === null ? '' : inWords(row.before, row.unit)}</Td>
            <Td numeric>{row.outcome === 'unchanged' ? t('same') : inWords(row.value, row.unit)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
