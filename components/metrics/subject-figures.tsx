import { useLocale, useTranslations } from 'next-intl'
import { FigureDefinition } from '@/components/figures/figure-definition'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { SourceReference } from '@/components/figures/source-reference'
import { Mark } from '@/components/ui/mark'
import { Table, Td, Th } from '@/components/ui/table'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { SubjectName } from './subject-name'

/** Every figure of one metric over several subjects, ruled and alternate, with what each rests on. */
export function SubjectFigures({ caption, groups }: { caption: string; groups: readonly Figure[][] }) {
  const t = useTranslations('figures.table')
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{t('period')}</Th>
          <Th numeric>{t('value')}</Th>
          <Th>{t('definition')}</Th>
          <Th>{t('source')}</Th>
        </tr>
      </thead>
      {groups.map((figures) => (
        <tbody key={figures[0]?.subject.key}>
          {figures.slice(0, 1).map(({ id, subject }) => (
            <tr key={id}>
              <Th scope="rowgroup" colSpan={4} className="pt-6 text-body">
                <SubjectName subject={subject} />
              </Th>
            </tr>
          ))}
          {figures.map((figure) => (
            <Row key={figure.id} figure={figure} />
          ))}
        </tbody>
      ))}
    </Table>
  )
}

function Row({ figure }: { figure: Figure }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  return (
    <tr>
      <Th scope="row" className="min-w-24 font-normal">
        {formatPeriod(figure, locale)}
      </Th>
      <Td numeric className="min-w-28">
        <FigureValue figure={figure} />
        <span className="mt-1 flex flex-wrap justify-end gap-1">
          {figure.standing === 'alternate' && <Mark>{t('standing.alternate')}</Mark>}
          <FigureMarks figure={figure} />
        </span>
      </Td>
      <Td className="min-w-56">
        <FigureDefinition figure={figure} />
      </Td>
      <Td className="min-w-56">
        <SourceReference source={figure.source} />
      </Td>
    </tr>
  )
}
