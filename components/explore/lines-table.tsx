import { useLocale, useTranslations } from 'next-intl'
import { Ledger } from '@/components/charts/ledger'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { SubjectName } from '@/components/metrics/subject-name'
import { Mark } from '@/components/ui/mark'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import type { ExploredSubject } from './explored-subject'

/** Every value of a chart in words, oldest last, each leading to its passport. */
export function LinesTable({ caption, subjects }: { caption: string; subjects: readonly ExploredSubject[] }) {
  const t = useTranslations('figures.table')
  return (
    <Ledger caption={caption} narrow>
      <thead>
        <tr>
          <th scope="col">{t('period')}</th>
          <th scope="col">{t('value')}</th>
        </tr>
      </thead>
      {subjects.map(({ key, figures }) => {
        const [first] = figures
        return (
          first && (
            <tbody key={key}>
              <tr>
                <th scope="rowgroup" colSpan={2}>
                  <SubjectName subject={first.subject} />
                </th>
              </tr>
              {figures.map((figure) => (
                <Row key={figure.id} figure={figure} />
              ))}
            </tbody>
          )
        )
      })}
    </Ledger>
  )
}

function Row({ figure }: { figure: Figure }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  return (
    <tr>
      <th scope="row">{formatPeriod(figure, locale)}</th>
      <td>
        <FigureValue figure={figure} /> <FigureMarks figure={figure} />
        {figure.standing === 'alternate' && <Mark>{t('standing.alternate')}</Mark>}
      </td>
    </tr>
  )
}
