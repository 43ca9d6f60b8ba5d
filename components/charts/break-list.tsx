import { useLocale, useTranslations } from 'next-intl'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Plot } from './plot'

type Break = Plot['breaks'][number]

/** What changes at each break of a drawing, in the words of the definitions; numbered as in the drawing. */
export function BreakList({ breaks }: Pick<Plot, 'breaks'>) {
  const t = useTranslations('figures.chart.breaks')
  if (breaks.length === 0) return null
  return (
    <div className="mt-2 text-note text-muted">
      <p className="font-semibold">{t('title', { count: breaks.length })}</p>
      <ol className={breaks.length > 1 ? 'list-decimal pl-5' : ''}>
        {breaks.map((one, i) => (
          <li key={one.after.points[0]?.figure.id} data-numbers="quoted">
            {/* What stood before a later break is what the one above it brought. */}
            <BreakWords at={one} told={breaks[i - 1]?.after.start === one.after.start} />
          </li>
        ))}
      </ol>
    </div>
  )
}

function BreakWords({ at: { before, after }, told }: { at: Break; told: boolean }) {
  const locale = useLocale()
  const t = useTranslations('figures.chart.breaks')
  const [first] = after.points
  const from = first ? formatPeriod(first.figure, locale) : ''
  const [changed, previous] =
    after.start === 'coverage'
      ? [
          t('coverage', { from, after: after.coverage?.[locale] ?? t('whole') }),
          t('covered', { before: before.coverage?.[locale] ?? t('whole') }),
        ]
      : [
          t('definition', { from, after: after.definition.text[locale] }),
          t('counted', { before: before.definition.text[locale] }),
        ]
  return told ? changed : `${changed} ${previous}`
}
