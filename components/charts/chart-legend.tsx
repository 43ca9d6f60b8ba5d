import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { MARK_KINDS, markKind } from './mark-kind'
import { MarkShape } from './mark-shape'
import type { Plot } from './plot'

/** What the marks and lines of this one drawing mean; nothing when every value is exact and joined. */
export function ChartLegend({ plot }: { plot: Pick<Plot, 'marks' | 'joins' | 'breaks' | 'gaps'> }) {
  const t = useTranslations('figures.chart')
  const used = new Set(plot.marks.map(({ point }) => markKind(point.figure)))
  const kinds = MARK_KINDS.filter((kind) => used.has(kind))
  const sparse = plot.joins.some((join) => join.sparse)
  const plain = kinds.length === 1 && used.has('exact') && !sparse
  if (plain && plot.breaks.length === 0 && plot.gaps.length === 0) return null

  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-note text-muted">
      {kinds.map((kind) => (
        <Entry key={kind} sign={<MarkShape kind={kind} />} words={t(`legend.${kind}`)} />
      ))}
      {sparse && (
        <Entry sign={<Stroke className="stroke-accent" dashes="3 4" />} words={t('legend.sparse')} />
      )}
      {plot.gaps.length > 0 && <Entry sign={<MarkShape kind="missing" />} words={t('legend.missing')} />}
      {plot.breaks.length > 0 && (
        <Entry sign={<Stroke upright className="stroke-warn" dashes="2 3" />} words={t('break')} />
      )}
    </ul>
  )
}

function Entry({ sign, words }: { sign: ReactNode; words: string }) {
  return (
    <li className="flex items-center gap-1.5">
      {sign}
      {words}
    </li>
  )
}

function Stroke({
  className,
  dashes,
  upright = false,
}: {
  className: string
  dashes: string
  upright?: boolean
}) {
  return (
    <svg viewBox="0 0 16 12" width="16" height="12" aria-hidden>
      <path
        d={upright ? 'M8 0v12' : 'M0 6h16'}
        strokeWidth="1.75"
        strokeDasharray={dashes}
        className={className}
      />
    </svg>
  )
}
