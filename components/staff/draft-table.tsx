import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Table, Td, Th } from '@/components/ui/table'
import type { DraftSummary } from '@/lib/changes/change-view'
import { formatMoment } from '@/lib/shared/format-date'
import { formatNumber } from '@/lib/shared/format'

/** Drafts, where they stand and how much is in them. `short` leaves out what a narrow column has no room for. */
export function DraftTable({ drafts, short = false }: { drafts: readonly DraftSummary[]; short?: boolean }) {
  const locale = useLocale()
  const [t, states] = [useTranslations('staff.drafts'), useTranslations('review.states')]
  return (
    <Table caption={t('title')} hideCaption>
      <thead>
        <tr>
          <Th>{t('draft')}</Th>
          <Th>{t('state')}</Th>
          <Th numeric>{t('changes')}</Th>
          {!short && <Th>{t('zones')}</Th>}
          {!short && <Th>{t('edited')}</Th>}
        </tr>
      </thead>
      <tbody>
        {drafts.map(({ id, state, returned, changes, zones, updatedAt }) => (
          <tr key={id}>
            <Th scope="row">
              <a href={`/admin/changes/${id}`}>{t('open', { id: String(id) })}</a>
            </Th>
            <Td>
              <Mark tone={returned ? 'warn' : 'plain'}>{states(returned ? 'returned' : state)}</Mark>
            </Td>
            <Td numeric>{formatNumber(changes, locale)}</Td>
            {!short && <Td>{zones.length === 0 ? t('network') : zones.join(', ')}</Td>}
            {!short && <Td>{formatMoment(updatedAt, locale)}</Td>}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
