import { useLocale, useTranslations } from 'next-intl'
import { Mark, type Tone } from '@/components/ui/mark'
import { Table, Td, Th } from '@/components/ui/table'
import type { ImportSummary, State } from '@/lib/imports/import'
import { formatNumber } from '@/lib/shared/format'
import { formatMoment } from '@/lib/shared/format-date'

const TONES: Record<State, Tone> = {
  waiting: 'plain',
  reading: 'plain',
  read: 'good',
  taken: 'good',
  refused: 'bad',
  cancelled: 'plain',
}

export function ImportState({ state }: { state: State }) {
  const t = useTranslations('imports.states')
  return <Mark tone={TONES[state]}>{t(state)}</Mark>
}

/** Spreadsheets that were sent in, and what became of each. */
export function ImportTable({ imports }: { imports: readonly ImportSummary[] }) {
  const locale = useLocale()
  const t = useTranslations('imports.list')
  return (
    <Table caption={t('title')} hideCaption>
      <thead>
        <tr>
          <Th>{t('file')}</Th>
          <Th>{t('state')}</Th>
          <Th numeric>{t('rows')}</Th>
          <Th>{t('sent')}</Th>
        </tr>
      </thead>
      <tbody>
        {imports.map(({ id, name, state, rowsRead, createdAt }) => (
          <tr key={id}>
            <Th scope="row">
              <a href={`/admin/imports/${id}`} className="break-words">
                {name}
              </a>
            </Th>
            <Td>
              <ImportState state={state} />
            </Td>
            <Td numeric>{formatNumber(rowsRead, locale)}</Td>
            <Td>{formatMoment(createdAt, locale)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
