import { useLocale, useTranslations } from 'next-intl'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { SourceNote } from '@/components/figures/source-note'
import { Mark } from '@/components/ui/mark'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'

type Props = {
  caption: string
  figures: readonly Figure[]
  /** Names the metric of each row. */ metrics?: boolean
}

/** Figures, ruled and alternate, with what each counts and who says so: light enough for a page with many. */
export function FigureRows({ caption, figures, metrics = false }: Props) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const words = useTranslations('figures')
  return (
    <table className="fr">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.period')}</th>
          <th scope="col">{t('columns.value')}</th>
          <th scope="col">{t('columns.counts')}</th>
        </tr>
      </thead>
      <tbody data-numbers="quoted">
        {figures.map((figure, i) => (
          <tr key={figure.id}>
            <th scope="row">{formatPeriod(figure, locale)}</th>
            <td>
              <FigureValue figure={figure} />{' '}
              {figure.standing === 'alternate' && <Mark>{words('standing.alternate')}</Mark>}{' '}
              <FigureMarks figure={figure} />
            </td>
            <td>
              {metrics && <b>{figure.metric.name[locale]}. </b>}
              {isSame(figure, figures[i - 1]) ? t('sameCounted') : figure.definition.text[locale]}{' '}
              <small>{remarksOf(figure, locale)}</small> <SourceNote source={figure.source} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Whether a row counts what the one above it counts. */
const isSame = (figure: Figure, above: Figure | undefined) =>
  above?.metric.key === figure.metric.key && above.definition.key === figure.definition.key

/** All that must be known, besides its definition, to read a value rightly; empty where there is nothing. */
export const remarksOf = ({ coverage, periodNote, note, standingReason }: Figure, locale: Locale) =>
  [coverage, periodNote, note, standingReason].flatMap((text) => text?.[locale] ?? []).join(' · ')
