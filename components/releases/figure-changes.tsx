import { useLocale, useTranslations } from 'next-intl'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { SubjectName } from '@/components/metrics/subject-name'
import { Table, Td, Th } from '@/components/ui/table'
import type { ReleaseChange } from '@/lib/releases/release'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'

/** Figures of a release, before and after; each value leads to its own passport. */
export function FigureChanges({ caption, changes }: { caption: string; changes: readonly ReleaseChange[] }) {
  const t = useTranslations('releases')
  const mended = changes.some(({ operation }) => operation !== 'create')
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{t('metric')}</Th>
          <Th>{t('period')}</Th>
          {mended && <Th numeric>{t('old')}</Th>}
          <Th numeric>{t('new')}</Th>
          {mended && <Th>{t('why')}</Th>}
        </tr>
      </thead>
      {[...Map.groupBy(changes, subjectOf)].map(([key, own]) => (
        <SubjectChanges key={key} changes={own} mended={mended} />
      ))}
    </Table>
  )
}

const subjectOf = ({ after, before }: ReleaseChange) => (after ?? before)?.subject.key ?? ''

function SubjectChanges({ changes, mended }: { changes: readonly ReleaseChange[]; mended: boolean }) {
  const subject = changes
    .map(({ after, before }) => after ?? before)
    .find((figure) => figure !== null)?.subject
  if (!subject) return null
  return (
    <tbody>
      <tr>
        <Th scope="rowgroup" colSpan={mended ? 5 : 3} className="pt-6 text-body">
          <SubjectName subject={subject} />
        </Th>
      </tr>
      {changes.map((change) => (
        <Row key={change.id} change={change} mended={mended} />
      ))}
    </tbody>
  )
}

function Row({
  change: { before, after, nature, reason },
  mended,
}: {
  change: ReleaseChange
  mended: boolean
}) {
  const locale = useLocale()
  const t = useTranslations('releases')
  const figure = after ?? before
  if (!figure) return null
  return (
    <tr>
      <Th scope="row" className="min-w-32 font-normal">
        <a href={href(locale, `/metrics/${figure.metric.key}`)}>{figure.metric.name[locale]}</a>
      </Th>
      <Td className="min-w-20">{formatPeriod(figure, locale)}</Td>
      {mended && (
        <Td numeric className="min-w-32">
          {before ? <FigureValue figure={before} /> : <span className="text-muted">{t('first')}</span>}
        </Td>
      )}
      <Td numeric className="min-w-28">
        {after ? (
          <>
            <FigureValue figure={after} /> <FigureMarks figure={after} />
          </>
        ) : (
          <span className="text-muted">{t('withdrawn')}</span>
        )}
      </Td>
      {mended && (
        <Td className="min-w-56">
          {nature && <span className="font-semibold">{t(`natures.${nature}`)}</span>}
          {reason && <span className="block">{reason[locale]}</span>}
        </Td>
      )}
    </tr>
  )
}
