import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Table, Td, Th } from '@/components/ui/table'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { FigureDefinition } from './figure-definition'
import { FigureMarks } from './figure-marks'
import { FigureValue } from './figure-value'
import { SourceReference } from './source-reference'

type Props = {
  caption: string
  figures: readonly Figure[]
  /** Names the metric of each row. */ metrics?: boolean
}

/** Figures, ruled and alternate, with what each rests on. */
export function FigureTable({ caption, figures, metrics = false }: Props) {
  const t = useTranslations('figures.table')
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{t('period')}</Th>
          <Th numeric>{t('value')}</Th>
          <Th>{t('definition')}</Th>
          <Th>{t('source')}</Th>
          <Th>{t('status')}</Th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} metrics={metrics} />
        ))}
      </tbody>
    </Table>
  )
}

function FigureRow({ figure, metrics }: { figure: Figure; metrics: boolean }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  return (
    <tr>
      <Th scope="row" className="min-w-28 font-normal">
        {formatPeriod(figure, locale)}
      </Th>
      <Td numeric className="min-w-32">
        <FigureValue figure={figure} />
      </Td>
      <Td className="min-w-56">
        {metrics && <span className="block font-semibold">{figure.metric.name[locale]}</span>}
        <FigureDefinition figure={figure} />
      </Td>
      <Td className="min-w-56">
        <SourceReference source={figure.source} />
      </Td>
      <Td className="min-w-28">
        {figure.standing === 'alternate' && <Mark>{t('standing.alternate')}</Mark>}{' '}
        {figure.status === 'reported' && figure.verified && t('status.reported')}{' '}
        <FigureMarks figure={figure} />
      </Td>
    </tr>
  )
}
