import { useLocale, useTranslations } from 'next-intl'
import { Table, Td, Th } from '@/components/ui/table'
import type { DraftSummary } from '@/lib/changes/change-view'
import { formatMoment } from '@/lib/shared/format-date'
import { formatNumber } from '@/lib/shared/format'

/** Drafts, whose they are and how much is in them. `short` leaves out what a narrow column has no room for. */
export function DraftTable({ drafts, short = false }: { drafts: readonly DraftSummary[]; short?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('staff.drafts')
  return (
    <Table caption={t('title')} hideCaption>
      <thead>
        <tr>
          <Th>{t('draft')}</Th>
          <Th>{t('author')}</Th>
          <Th numeric>{t('changes')}</Th>
          {!short && <Th>{t('zones')}</Th>}
          {!short && <Th>{t('edited')}</Th>}
        </tr>
      </thead>
      <tbody>
        {drafts.map(({ id, author, mine, changes, zones, updatedAt }) => (
          <tr key={id}>
            <Th scope="row">
              <a href={`/admin/changes/${id}`}>{t('open', { id: String(id) })}</a>
            </Th>
            <Td>{mine ? t('mine') : author}</Td>
            <Td numeric>{formatNumber(changes, locale)}</Td>
            {!short && <Td>{zones.length === 0 ? t('network') : zones.join(', ')}</Td>}
            {!short && <Td>{formatMoment(updatedAt, locale)}</Td>}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
