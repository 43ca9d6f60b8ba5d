import { useLocale, useTranslations } from 'next-intl'
import { Ledger } from '@/components/charts/ledger'
import { FigureDefinition } from '@/components/figures/figure-definition'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { PublisherName } from '@/components/sources/publisher-name'
import { Mark } from '@/components/ui/mark'
import type { Figure, SourceRef } from '@/lib/figures/figure'
import { formatDate, formatPeriod } from '@/lib/shared/format-date'
import { isStated } from '@/lib/sources/publisher'
import { SubjectName } from './subject-name'

/** Every figure of one metric over several subjects, ruled and alternate, with what each rests on. */
export function SubjectFigures({ caption, groups }: { caption: string; groups: readonly Figure[][] }) {
  const t = useTranslations('figures.table')
  return (
    <Ledger caption={caption}>
      <thead>
        <tr>
          {(['period', 'value', 'definition', 'source'] as const).map((column) => (
            <th key={column} scope="col">
              {t(column)}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map((figures) => (
        <tbody key={figures[0]?.subject.key}>
          {figures.slice(0, 1).map(({ id, subject }) => (
            <tr key={id}>
              <th scope="rowgroup" colSpan={4}>
                <SubjectName subject={subject} />
              </th>
            </tr>
          ))}
          {figures.map((figure) => (
            <Row key={figure.id} figure={figure} />
          ))}
        </tbody>
      ))}
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
        <FigureValue figure={figure} />{' '}
        {figure.standing === 'alternate' && <Mark>{t('standing.alternate')}</Mark>}{' '}
        <FigureMarks figure={figure} />
      </td>
      <td>
        <FigureDefinition figure={figure} />
      </td>
      <td>
        <ShortSource source={figure.source} />
      </td>
    </tr>
  )
}

/** Who says so, and when; the list of sources at the foot of the page has the titles. */
function ShortSource({ source }: { source: SourceRef }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { url, published, quality } = source
  const publisher = <PublisherName source={source} />
  return (
    <span data-numbers="quoted">
      {url === null ? (
        publisher
      ) : (
        <a href={url} rel="external noopener">
          {publisher}
        </a>
      )}
      {isStated(published) && `, ${formatDate(published, locale)}`} ({t(`quality.${quality}`)})
    </span>
  )
}
