import { useLocale, useTranslations } from 'next-intl'
import { FigureValue, NotReported } from '@/components/figures/figure-value'
import type { Cell } from '@/lib/compare/comparison'
import { yearsTogether } from '@/lib/figures/cumulative'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'

type Props = {
  cell: Cell
  /** Shown under `age`. */
  byAge: boolean
  /** Between 0 and 1; null where nothing may be drawn. */
  bar: number | null
  /** Counted from one, of how many; `anyway` where the reader insists on it. */
  rank: { place: number; of: number; anyway: boolean } | null
}

/** What one of the compared states: the value, when, what it must not be taken for, and its place in the row. */
export function CompareCell({ cell: { figure, age }, byAge, bar, rank }: Props) {
  const locale = useLocale()
  const t = useTranslations('compare')
  if (!figure) return <NotReported />
  return (
    <>
      <FigureValue figure={figure} />
      <small>
        {formatPeriod(figure, locale)}
        {byAge && age !== null && <span data-numbers="counted"> · {t('ageOf', { age })}</span>}
      </small>
      <Remarks figure={figure} />
      {rank && (
        <small data-numbers="counted">
          {t(rank.anyway ? 'rankAnyway' : 'rank', { rank: rank.place, of: rank.of })}
        </small>
      )}
      {bar !== null && <i aria-hidden style={{ width: `${Math.max(bar * 100, 1).toFixed(1)}%` }} />}
    </>
  )
}

/** The marks of a figure in words alone: a table of many values has no room for frames. */
function Remarks({ figure }: { figure: Figure }) {
  const t = useTranslations('figures')
  const years = yearsTogether(figure)
  const remarks = [
    years !== null && t('together', { years }),
    figure.status !== 'reported' && t(`status.${figure.status}`),
    !figure.verified && t('unverified'),
  ].filter((remark) => remark !== false)
  return remarks.length > 0 && <em>{remarks.join(', ')}</em>
}
